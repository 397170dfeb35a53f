// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../reader/talk.h"
#include "notes/anchoring.h"
#include "ui/print/printing.h"
#include "ui/print/sheetlayout.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSheetLayout : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_printed = {};
        m_printed.episode = episodeCalled(u"The river"_s);
        m_printed.episode.show = u"Talks"_s;
        m_printed.transcript = talk(7);
        m_printed.kept = TranscriptId(1);
        m_printed.meanings = {u"Idea"_s, u"Fact"_s};
        m_style = {};
        m_style.page = QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Portrait,
                                   QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        m_style.theme = Theme::of(themePalette(false));
    }

    void headNamesTimesAndWordsArePrinted()
    {
        const QString text = textOf(laidOut());
        QVERIFY2(text.startsWith(u"The river\nTalks"_s), qPrintable(text));
        for (const QString &part : {u"Anne\n0:00\n"_s, u"Paul\n0:15\n"_s, u"Line 6 tells"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void everyLineIsOnOnePage()
    {
        m_printed.transcript = talk(400);
        const Sheets sheets = laidOut();
        QVERIFY(sheets.count() > 8);
        const QString text = textOf(sheets).simplified();
        for (int line = 0; line < 400; ++line)
            QCOMPARE(text.count(u"Line %1 tells"_s.arg(line)), 1);
    }

    void nothingIsPrintedOutsideTheMargins()
    {
        m_printed.transcript = talk(200);
        m_printed.notes = {highlight(0, 5, u"a remark "_s.repeated(300))};
        const Sheets sheets = laidOut();
        const QRectF content = sheets.content();
        const qreal scale = 0.1;
        for (qsizetype page = 0; page < sheets.count(); ++page) {
            QImage image((sheets.paper() * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(scale, scale);
            sheets.paint(painter, page);
            painter.end();
            const QRect left(0, 0, int(content.left() * scale) - 2, image.height());
            const QRect top(0, 0, image.width(), int(content.top() * scale) - 2);
            const QRect right(int(content.right() * scale) + 3, 0,
                              image.width() - int(content.right() * scale) - 3, image.height());
            for (const QRect &edge : {left, top, right}) {
                QImage blank(edge.size(), image.format());
                blank.fill(Qt::white);
                QCOMPARE(image.copy(edge), blank);
            }
        }
    }

    void notesStandInTheMarginOrAtTheEnd()
    {
        m_printed.notes = {highlight(1, 4, u"Look this up"_s), bookmark(20s)};
        m_printed.notes.first().tags = {u"later"_s};
        m_style.notes = PrintStyle::Notes::InMargin;
        const QString beside = textOf(laidOut());
        QVERIFY2(beside.contains(u"1  Idea\nLook this up\n#later\n"_s), qPrintable(beside));
        QVERIFY2(beside.contains(u"2  Bookmark\n"_s), qPrintable(beside));
        QVERIFY(!beside.contains(u"Notes"_s));

        m_style.notes = PrintStyle::Notes::AtEnd;
        const QString text = textOf(laidOut());
        const qsizetype heading = text.indexOf(u"\nNotes\n"_s);
        QVERIFY(heading > text.indexOf(u"Line 6 tells"_s));
        const QString after = text.mid(heading).simplified();
        QVERIFY2(after.contains(u"1 0:05 Idea “Line” Look this up #later"_s), qPrintable(after));
        QVERIFY2(after.contains(u"2 0:20 Bookmark"_s), qPrintable(after));

        m_style.notes = PrintStyle::Notes::LeftOut;
        QVERIFY(!textOf(laidOut()).contains(u"Look this up"_s));
    }

    void passagesHaveTheNumbersOfTheirNotes()
    {
        m_printed.notes = {highlight(0, 4, u"One"_s), highlight(0, 6, u"Two"_s)};
        m_style.notes = PrintStyle::Notes::AtEnd;
        QVERIFY2(textOf(laidOut()).contains(u"Line1 02 tells"_s), qPrintable(textOf(laidOut())));
    }

    void aHighlightWithoutWordsHasNoNumberBesideTheText()
    {
        m_printed.notes = {highlight(0, 4, {})};
        const QString text = textOf(laidOut());
        QVERIFY2(text.contains(u"Line 0 tells"_s) && !text.contains(u"Idea"_s), qPrintable(text));
    }

    void anyScriptAndMarkupArePrintedAsWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("Hebrew") << u"שלום לכולם"_s;
        QTest::newRow("Chinese") << u"我们今天谈论河流。"_s;
        QTest::newRow("markup") << u"<b>bold</b> <img src=\"http://example.org/x.png\">"_s;
    }

    void anyScriptAndMarkupArePrintedAsWritten()
    {
        QFETCH(QString, words);
        m_printed.transcript.cues[0].text = words;
        m_printed.transcript.cues[0].words = splitIntoWords(words);
        QVERIFY(textOf(laidOut()).remove(u'\n').remove(u' ').contains(QString(words).remove(u' ')));
    }

    void itStopsWhenTold()
    {
        m_printed.transcript = talk(400);
        int asked = 0;
        QVERIFY(!layOutSheets(m_printed, m_style, [&asked](double) { return ++asked < 3; }));
        QCOMPARE(asked, 3);
    }

    void aPdfIsWrittenAndReadBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"talk.pdf"_s);
        QVERIFY(writePdf(path, m_printed, m_style, [](double) { return true; }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess reader;
        reader.start(program, {path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        QVERIFY2(text.contains(u"Line 3 tells"_s) && text.contains(u"Paul"_s), qPrintable(text));
    }

    void aPdfThatWasStoppedIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"talk.pdf"_s);
        QVERIFY(writePdf(path, m_printed, m_style, [](double) { return false; }));
        QVERIFY(!QFile::exists(path));
    }

private:
    Sheets laidOut() const
    {
        return *layOutSheets(m_printed, m_style, [](double) { return true; });
    }

    static QString textOf(const Sheets &sheets)
    {
        QString text;
        for (qsizetype page = 0; page < sheets.count(); ++page)
            text += sheets.text(page);
        return text;
    }

    Annotation highlight(qsizetype row, qsizetype length, const QString &words) const
    {
        Annotation note = highlightOf(m_printed.transcript, m_printed.kept, {row, 0, row, length});
        note.kind = Annotation::Kind::Highlight;
        note.note = words;
        return note;
    }

    static Annotation bookmark(milliseconds time)
    {
        Annotation note;
        note.span = {time, time};
        return note;
    }

    Printed m_printed;
    PrintStyle m_style;
};

QTEST_MAIN(TestSheetLayout)
#include "tst_sheetlayout.moc"
