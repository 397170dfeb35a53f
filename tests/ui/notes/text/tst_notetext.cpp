// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/text/notetext.h"
#include "ui/widgets/look/theme.h"

#include <QPalette>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestNoteText : public QObject
{
    Q_OBJECT

private slots:
    void marksBecomeLooks()
    {
        const auto text = laidOut(u"An *important* and **strong** point"_s);
        QCOMPARE(text->toPlainText(), u"An important and strong point"_s);
        QVERIFY(formatOf(*text, u"important"_s).fontItalic());
        QVERIFY(formatOf(*text, u"strong"_s).fontWeight() >= QFont::Bold);
        QVERIFY(!formatOf(*text, u"point"_s).fontItalic());
    }

    void listsAndTasksAreLists()
    {
        const auto text = laidOut(u"- [ ] ask her\n- [x] done\n- plain"_s);
        QCOMPARE(text->blockCount(), 3);
        QCOMPARE(text->begin().blockFormat().marker(), QTextBlockFormat::MarkerType::Unchecked);
        QCOMPARE(text->begin().next().blockFormat().marker(),
                 QTextBlockFormat::MarkerType::Checked);
        QVERIFY(text->begin().textList());
    }

    void aLineBreakStaysOne()
    {
        QCOMPARE(laidOut(u"one\ntwo"_s)->toPlainText().replace(QChar::LineSeparator, u'\n'),
                 u"one\ntwo"_s);
    }

    void linksHaveTheAccent()
    {
        const auto text = laidOut(u"see [[Prompting]] and [here](https://example.org)"_s);
        QCOMPARE(text->toPlainText(), u"see [[Prompting]] and here"_s);
        QCOMPARE(formatOf(*text, u"[[Prompting]]"_s).foreground().color(), theme().accent);
        QCOMPARE(formatOf(*text, u"here"_s).foreground().color(), theme().accent);
        QVERIFY(formatOf(*text, u"see"_s).foreground().color() != theme().accent);
    }

    void headingsAreNoLargerThanTheText()
    {
        const auto text = laidOut(u"# Loud\n\ncalm"_s);
        QCOMPARE(formatOf(*text, u"Loud"_s).intProperty(QTextFormat::FontSizeAdjustment), 0);
        QVERIFY(formatOf(*text, u"Loud"_s).fontWeight() >= QFont::Bold);
    }

    void htmlIsText()
    {
        const auto text = laidOut(u"<b>bold</b> <img src=\"/dev/zero\">"_s);
        QVERIFY(text->toPlainText().contains(u"<b>"_s));
        QVERIFY(text->toPlainText().contains(u"<img"_s));
    }

    void picturesAreNotLoaded()
    {
        const auto text = laidOut(u"![a](/dev/zero) ![b](https://example.org/b.png)"_s);
        QVERIFY(heightOf(*text) < 200);
    }

    void hostileNotesAreLaidOutSoon_data()
    {
        QTest::addColumn<QString>("note");

        QTest::newRow("quotes") << u">"_s.repeated(6000);
        QTest::newRow("lists") << u"- "_s.repeated(3000) + u"x"_s;
        QTest::newRow("numbers") << u"1. "_s.repeated(2000) + u"x"_s;
        QTest::newRow("emphasis") << u"*a_"_s.repeated(2000);
        QTest::newRow("brackets") << u"["_s.repeated(6000);
        QTest::newRow("links") << u"[a]("_s.repeated(1500);
        QTest::newRow("a table") << u"|"_s.repeated(3000) + u"\n"_s + u"|-"_s.repeated(1500);
        QTest::newRow("right to left") << u"\u202e\u05d0\u05d1 *\u05d2* \u2066"_s.repeated(300);
        QTest::newRow("controls") << u"\u0001\u0000\u001b[31m\ufffc\ufdd0"_s.repeated(500);
    }

    // Nothing is measured here: a hostile note must not run into the time limit of the test.
    void hostileNotesAreLaidOutSoon()
    {
        QFETCH(QString, note);
        QVERIFY(heightOf(*laidOut(note)) >= 0);
    }

private:
    static Theme theme() { return Theme::of(QPalette()); }

    static std::unique_ptr<QTextDocument> laidOut(const QString &note)
    {
        return noteDocument(note, QFont(), theme(), 280);
    }

    static QTextCharFormat formatOf(const QTextDocument &text, const QString &words)
    {
        const QTextCursor found = text.find(words);
        return found.isNull() ? QTextCharFormat() : found.charFormat();
    }
};

QTEST_MAIN(TestNoteText)
#include "tst_notetext.moc"
