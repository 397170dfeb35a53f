// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/view/transcriptview.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// The head above the text, and the placeholder while there is none.
class TestReaderHead : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QCoreApplication::setOrganizationName(u"earmark-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        m_pane = std::make_unique<ReaderPane>();
        m_pane->resize(820, 600);
        m_pane->setEpisode(episodeCalled(u"Apples"_s), {});
        m_pane->setTranscript(talk(90), TranscriptId(1));
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_view = m_pane->findChild<TranscriptView *>();
        m_view->setFocus();
    }

    void cleanup() { m_pane.reset(); }

    void otherDetailsChangeOnlyTheHead()
    {
        m_view->select(m_view->text().rowSpan(30));
        m_view->reveal(m_view->text().rowSpan(50));
        const int scrolled = m_view->verticalScrollBar()->value();
        m_pane->setDetails(episodeCalled(u"Pears"_s), {});
        QCOMPARE(m_view->text().transcript().cues.size(), 90);
        QCOMPARE(m_pane->selectedText(), cue(30).text);
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
        QCOMPARE(labelsShowing(u"Pears"_s), 1);
    }

    void aCoverIsDecodedOnceAndSmall()
    {
        const auto shown = [this] {
            for (auto *label : m_pane->findChildren<QLabel *>()) {
                if (!label->pixmap(Qt::ReturnByValue).isNull())
                    return label->pixmap(Qt::ReturnByValue);
            }
            return QPixmap();
        };
        m_pane->setDetails(episodeCalled(u"Apples"_s), coverOf({600, 300}));
        const QPixmap first = shown();
        QCOMPARE(first.deviceIndependentSize().toSize(), QSize(104, 52));
        m_pane->setDetails(episodeCalled(u"Pears"_s), coverOf({600, 300}));
        QCOMPARE(shown().cacheKey(), first.cacheKey());
        m_pane->setDetails(episodeCalled(u"Pears"_s), coverOf({300, 600}));
        QCOMPARE(shown().deviceIndependentSize().toSize(), QSize(52, 104));
        m_pane->setDetails(episodeCalled(u"Pears"_s), "no picture");
        QVERIFY(shown().isNull());
    }

    // An SVG may refer to files, which would be opened.
    void aDrawingIsNoCover()
    {
        m_pane->setDetails(episodeCalled(u"Apples"_s),
                           "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                           "<rect width='9' height='9'/></svg>");
        for (const auto *label : m_pane->findChildren<QLabel *>())
            QVERIFY(label->pixmap(Qt::ReturnByValue).isNull());
    }

    void theEmptyPlaceComesBackAfterReading()
    {
        m_pane->clear();
        QVERIFY(!m_view->isVisible());
        m_pane->setBusy(u"Reading…"_s);
        QVERIFY(m_view->isVisible());
        QCOMPARE(labelsShowing(u"Apples"_s), 0);
        m_pane->setBusy({});
        QVERIFY(!m_view->isVisible());
        m_pane->setEpisode(episodeCalled(u"Pears"_s), {});
        m_pane->setBusy(u"Reading…"_s);
        m_pane->setBusy({});
        QVERIFY(m_view->isVisible());
    }

private:
    const Cue &cue(qsizetype row) const { return m_view->text().transcript().cues.at(row); }

    qsizetype labelsShowing(const QString &text) const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::ranges::count(labels, text, &QLabel::text);
    }

    static QByteArray coverOf(QSize size)
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        return bytes;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ReaderPane> m_pane;
    TranscriptView *m_view = nullptr;
};

QTEST_MAIN(TestReaderHead)
#include "tst_readerhead.moc"
