// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "talk.h"
#include "ui/reader/findbar.h"
#include "ui/reader/followpill.h"
#include "ui/reader/head/linklabel.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readingsettings.h"
#include "ui/reader/view/transcriptview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The page with a keyboard, a screen reader or a large font.
class TestReaderHands : public QObject
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

    void everyControlHasAName()
    {
        Episode episode = episodeCalled(u"Apples"_s);
        episode.description = u"At 1:30 the apples."_s;
        episode.chapters = {{{60s, 90s}, u"One"_s}};
        m_pane->setDetails(episode, {});
        m_pane->find();
        m_view->select(m_view->text().rowSpan(1));
        m_pane->showReadingSettings(m_pane.get());
        QCOMPARE(unnamedControls(*m_pane), QStringList());
        delete m_pane->findChild<ReadingSettings *>();
    }

    void enterPressesTheFindBarsButtons()
    {
        m_pane->find();
        auto *bar = m_pane->findChild<FindBar *>();
        auto *text = bar->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"clouds"_s);
        QTRY_COMPARE(text->accessibleDescription(), u"1 of 22"_s);
        QToolButton *previous = nullptr;
        QToolButton *close = nullptr;
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->arrowType() == Qt::UpArrow)
                previous = button;
            if (button->text() == u"Close"_s)
                close = button;
        }
        QVERIFY(previous && close);
        previous->setFocus();
        QTest::keyClick(previous, Qt::Key_Return);
        QCOMPARE(text->accessibleDescription(), u"22 of 22"_s);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Return);
        QVERIFY(!bar->isVisible());
    }

    void theKeyboardsMenuRenamesAndCopies()
    {
        m_view->setCaretPosition(m_view->text().rowSpan(4).begin);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view->viewport(), &key);
        auto *menu = m_pane->findChild<QMenu *>();
        QVERIFY(menu);
        QSignalSpy renames(m_pane.get(), &ReaderPane::renameSpeakerRequested);
        trigger(menu, u"&Rename Paul…"_s);
        QCOMPARE(renames.size(), 1);
        trigger(menu, u"Copy with speaker and &time"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"[0:20] Paul: "_s + cue(4).text);
        trigger(menu, u"Copy the t&ime (0:20)"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0:20"_s);
    }

    void theMenuHighlightsItsOwnLineAndNoOther()
    {
        const CueId line = cue(4).id;
        m_view->setCaretPosition(m_view->text().rowSpan(4).begin);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view->viewport(), &key);
        QSignalSpy highlights(m_pane.get(), &ReaderPane::highlightRequested);
        Transcript shorter = talk(90);
        shorter.cues.remove(0, 2);
        m_pane->setTranscript(shorter, TranscriptId(1));
        trigger(m_pane->findChild<QMenu *>(), u"&Add a note"_s);
        QCOMPARE(highlights.size(), 1);
        QCOMPARE(highlights.first().at(0).value<CueRange>().firstCue, line);
        trigger(m_pane->findChild<QMenu *>(), u"&Copy this line"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), cue(2).text);
        QSignalSpy seeks(m_pane.get(), &ReaderPane::seekRequested);
        trigger(m_pane->findChild<QMenu *>(), u"&Play from here"_s);
        QCOMPARE(seeks.first().first().value<milliseconds>(), *cue(2).begin);
        shorter.cues.resize(1);
        m_pane->setTranscript(shorter, TranscriptId(1));
        for (const auto &what : {u"&Add a note"_s, u"&Copy this line"_s, u"&Play from here"_s})
            trigger(m_pane->findChild<QMenu *>(), what);
        QCOMPARE(highlights.size(), 1);
        QCOMPARE(seeks.size(), 1);
    }

    void bookmarksStandInTheMargin()
    {
        Annotation bookmark;
        bookmark.id = AnnotationId(9);
        bookmark.span = {7s, 7s};
        m_pane->setAnnotations({bookmark});
        QCOMPARE(m_view->marks().bookmarks.size(), 1);
        const int begin = m_view->marks().bookmarks.first().span.begin;
        QCOMPARE(m_view->text().rowAt(begin), 1);

        QSignalSpy activated(m_pane.get(), &ReaderPane::annotationActivated);
        const auto bands = m_view->bandsInView(m_view->text().wordAround(begin));
        const int y = int(bands.first().center().y());
        const auto isMark = [this, y](int x) {
            return m_view->spotAt({x, y}).kind == PageSpot::Kind::Mark;
        };
        int x = 0;
        while (x < m_view->width() && !isMark(x))
            ++x;
        QVERIFY(isMark(x));
        QVERIFY(m_view->spotAt({x, y}).isBookmark);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {x + 4, y});
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<AnnotationId>(), AnnotationId(9));
    }

    void guessedTimesSayHowToPinUntilOneIsPinned()
    {
        const auto hint =
            u"Times are estimated. When you hear a line, put the caret on it and choose “This line starts now”."_s;
        const auto isHinted = [this, hint] {
            const auto labels = m_pane->findChildren<QLabel *>();
            const auto label = std::ranges::find(labels, hint, &QLabel::text);
            return label != labels.end() && (*label)->isVisible();
        };
        QVERIFY(!isHinted());
        Transcript guessed = talk(90);
        for (Cue &guess : guessed.cues)
            guess.origin = TimeOrigin::Estimated;
        m_pane->setTranscript(guessed, TranscriptId(1));
        QVERIFY(isHinted());
        guessed.cues[4].origin = TimeOrigin::Pinned;
        m_pane->setTranscript(guessed, TranscriptId(1));
        QVERIFY(!isHinted());
    }

    void tabbingToALinkOfTheHeadBringsItIntoView()
    {
        Episode episode = episodeCalled(u"Apples"_s);
        for (int i = 1; i <= 60; ++i)
            episode.chapters.append({{i * 5s, i * 5s + 5s}, u"Chapter"_s});
        m_pane->setEpisode(episode, {});
        auto *button = unfoldButton(u"Chapters (60)"_s);
        QVERIFY(button);
        button->click();
        button->setFocus();
        QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
        auto *label = button->parentWidget()->findChild<LinkLabel *>();
        label->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(label));
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
    }

    void aLargeDesktopFontIsFollowed()
    {
        const auto titleHeight = [this] {
            const auto labels = m_pane->findChildren<QLabel *>();
            const auto title = std::ranges::find(labels, u"Apples"_s, &QLabel::text);
            return title == labels.end() ? 0 : (*title)->fontMetrics().height();
        };
        const int before = titleHeight();
        const QRect time = wordOf(3, 0);
        QFont large = m_pane->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_pane->setFont(large);
        QVERIFY(titleHeight() > before * 3 / 2);
        QVERIFY(wordOf(3, 0).left() >= time.left());
        QVERIFY(m_pane->findChild<FollowPill *>()->sizeHint().height() > 50);
    }

private:
    const Cue &cue(qsizetype row) const { return m_view->text().transcript().cues.at(row); }

    QRect wordOf(qsizetype row, qsizetype word) const
    {
        return m_view->bandsInView(m_view->text().wordSpan(row, word)).first().toAlignedRect();
    }

    static void trigger(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }

    QToolButton *unfoldButton(const QString &text) const
    {
        for (auto *button : m_pane->findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ReaderPane> m_pane;
    TranscriptView *m_view = nullptr;
};

QTEST_MAIN(TestReaderHands)
#include "tst_readerhands.moc"
