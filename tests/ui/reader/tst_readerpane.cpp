// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "ui/reader/correct/correcting.h"
#include "ui/reader/findbar.h"
#include "ui/reader/followpill.h"
#include "ui/reader/passages/selectionbar.h"
#include "ui/reader/readingsettings.h"
#include "ui/reader/view/markscrollbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts the events of one type that reach any object.
class EventCounter : public QObject
{
public:
    explicit EventCounter(QEvent::Type type)
        : m_type(type)
    {}

    int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == m_type ? 1 : 0;
        return false;
    }

private:
    QEvent::Type m_type;
    int m_count = 0;
};

} // namespace

class TestReaderPane : public QObject, protected ReaderFixture
{
    Q_OBJECT

private slots:
    void init() { openTalk(); }
    void cleanup() { m_pane.reset(); }

    void aPageAtRestIsNotLaidOutAgain()
    {
        QTest::qWait(50);
        EventCounter counter(QEvent::LayoutRequest);
        qApp->installEventFilter(&counter);
        QTest::qWait(100);
        QVERIFY2(counter.count() <= 2, qPrintable(QString::number(counter.count())));
    }

    void aClickOnANameAsksWhoSpeaksAndItsMenuOffersToRename()
    {
        QSignalSpy asked(&m_pane->correcting(), &Correcting::whoRequested);
        QSignalSpy renames(m_pane.get(), &ReaderPane::renameSpeakerRequested);
        const QRect word = wordOf(3, 0);
        const QRect name(word.left() - 30, word.center().y() - 2, 4, 4);
        click(name);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CueRange>().firstCue, cue(3).id);
        QContextMenuEvent event(QContextMenuEvent::Mouse, name.center(),
                                m_view->viewport()->mapToGlobal(name.center()));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        auto *menu = m_pane->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QCOMPARE(renames.size(), 1);
        QCOMPARE(renames.first().first().value<SpeakerId>(), cue(3).speaker);
    }

    void everythingIsSelectedAndCopied()
    {
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_pane->selectedText().count(u"Line "_s), 90);
        m_view->select(m_view->text().rowSpan(1));
        m_pane->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), cue(1).text);
    }

    void thePageFollowsTheSoundUntilTheReaderScrolls()
    {
        m_pane->setPosition(*cue(40).begin);
        QTRY_VERIFY(m_view->isInView(m_view->text().rowSpan(40)));
        auto *pill = m_pane->findChild<FollowPill *>();
        QVERIFY(!pill->isVisible());

        wheel(3000);
        QVERIFY(!m_view->isFollowing());
        QVERIFY(!m_view->isInView(m_view->text().rowSpan(40)));
        const int scrolled = m_view->verticalScrollBar()->value();
        QVERIFY(pill->isVisible());
        QVERIFY(pill->text().startsWith(u"↓"_s));
        m_pane->setPosition(*cue(41).begin);
        QTest::qWait(150);
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);

        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(m_view->isFollowing());
        QTRY_VERIFY(m_view->isInView(m_view->text().rowSpan(41)));
        QTRY_VERIFY(!pill->isVisible());
    }

    void thePillSaysThatTheSoundIsAbove()
    {
        m_pane->setPosition(*cue(1).begin);
        wheel(-3000);
        auto *pill = m_pane->findChild<FollowPill *>();
        QVERIFY(pill->isVisible());
        QVERIFY(pill->text().startsWith(u"↑"_s));
    }

    void otherTimesKeepThePlaceTheSelectionAndTheSearch()
    {
        QSignalSpy hits(m_pane.get(), &ReaderPane::hitsChanged);
        const auto times = [&hits] { return hits.last().first().value<QList<milliseconds>>(); };
        m_pane->find();
        QTest::keyClicks(m_pane->findChild<QLineEdit *>(), u"clouds"_s);
        QTRY_VERIFY(!m_view->marks().hits.isEmpty());
        m_view->select(m_view->text().rowSpan(30));
        m_view->reveal(m_view->text().rowSpan(50));
        const int scrolled = m_view->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);

        Annotation bookmark;
        bookmark.id = AnnotationId(7);
        bookmark.span = {50s, 50s};
        m_pane->putAnnotation(bookmark);
        QCOMPARE(m_view->text().rowAt(m_view->marks().bookmarks.first().span.begin), 10);

        const milliseconds before = times().first();
        Transcript later = talk(90);
        for (Cue &moved : later.cues)
            moved.begin = *moved.begin + 1s;
        m_pane->setTimes(later);
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
        QCOMPARE(m_pane->selectedText(), cue(30).text);
        QCOMPARE(m_view->marks().hits.size(), 22);
        QCOMPARE(times().size(), 22);
        QVERIFY(times().first() > before);
        QCOMPARE(m_view->text().rowAt(m_view->marks().bookmarks.first().span.begin), 9);

        m_pane->setTranscript(talk(40), TranscriptId(2));
        QVERIFY(!m_pane->hasSelection());
    }

    void otherNamesPlaceNothingAgain()
    {
        m_pane->setAnnotations({highlightOf(talk(90), TranscriptId(1), {1, 0, 1, 12})});
        m_view->setPassages({}, {}); // what is placed again appears again
        QSignalSpy hits(m_pane.get(), &ReaderPane::hitsChanged);
        m_view->select(m_view->text().rowSpan(30));
        Transcript named = talk(90);
        named.speakers.first().name = u"Anne Martin"_s;
        m_pane->setNames(named);
        QCOMPARE(m_view->text().transcript().speakerName(cue(0).speaker), u"Anne Martin"_s);
        QCOMPARE(m_pane->selectedText(), cue(30).text);
        QCOMPARE(m_view->marks().passages.size(), 0);
        QCOMPARE(hits.size(), 0);
    }

    void findMarksCountsAndGoesRound()
    {
        QSignalSpy hits(m_pane.get(), &ReaderPane::hitsChanged);
        m_pane->find();
        auto *bar = m_pane->findChild<FindBar *>();
        auto *text = bar->findChild<QLineEdit *>();
        QVERIFY(bar->isVisible());
        QTest::keyClicks(text, u"CLOUDS"_s);
        QTRY_COMPARE(m_view->marks().hits.size(), 22);
        QCOMPARE(hits.last().first().value<QList<milliseconds>>().size(), 22);
        QCOMPARE(text->accessibleDescription(), u"1 of 22"_s);
        QVERIFY(m_view->isInView(m_view->marks().hits.first()));
        QVERIFY(!m_view->findChild<MarkScrollBar *>()->marks().isEmpty());

        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->accessibleDescription(), u"2 of 22"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(text->accessibleDescription(), u"22 of 22"_s);
        QVERIFY(m_view->isInView(m_view->marks().hits.last()));

        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(m_view->marks().hits.isEmpty());
        QVERIFY(hits.last().first().value<QList<milliseconds>>().isEmpty());
    }

    void aSearchStartsAtTheReadingPosition()
    {
        m_pane->setPosition(*cue(40).begin);
        QTRY_VERIFY(m_view->isInView(m_view->text().rowSpan(40)));
        m_pane->find();
        auto *text = m_pane->findChild<FindBar *>()->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"line"_s);
        QTRY_COMPARE(text->accessibleDescription(), u"41 of 90"_s);
        QTest::keyClick(text, Qt::Key_Escape);

        m_view->setCaretPosition(m_view->text().rowSpan(20).begin);
        m_pane->find();
        QTRY_COMPARE(text->accessibleDescription(), u"21 of 90"_s);
    }

    void whatWasFoundStaysSelected()
    {
        m_pane->find();
        auto *text = m_pane->findChild<FindBar *>()->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"clouds"_s);
        QTRY_COMPARE(text->accessibleDescription(), u"1 of 22"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(m_view->selectedText(), u"clouds"_s);
        QCOMPARE(m_view->text().rowAt(m_view->selection().begin), 7);
        QVERIFY(m_view->hasFocus());

        m_pane->findNext(); // the bar is closed
        QCOMPARE(text->accessibleDescription(), u"3 of 22"_s);
        m_pane->findPrevious();
        QCOMPARE(text->accessibleDescription(), u"2 of 22"_s);
    }

    void typingOnSearchesFromTheCurrentHit()
    {
        m_view->setCaretPosition(m_view->text().rowSpan(30).begin);
        m_pane->find();
        auto *text = m_pane->findChild<FindBar *>()->findChild<QLineEdit *>();
        for (const QString &more : {u"c"_s, u"louds"_s}) {
            QTest::keyClicks(text, more);
            QTRY_VERIFY(!m_view->marks().hits.isEmpty());
        }
        QTRY_COMPARE(text->accessibleDescription(), u"8 of 22"_s); // of line 31
    }

    void theWayBackIsNamed()
    {
        auto *pill = m_pane->findChild<QWidget *>(u"wayBack"_s);
        QVERIFY(!pill->isVisible());
        m_pane->offerWayBack(315s);
        QVERIFY(pill->isVisible());
        QCOMPARE(pill->accessibleName(), u"Back to 5:15"_s);
        QSignalSpy back(m_pane.get(), &ReaderPane::backRequested);
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(back.size(), 1);

        m_pane->setPosition(*cue(40).begin);
        QTRY_VERIFY(m_view->isInView(m_view->text().rowSpan(40)));
        wheel(3000);
        QVERIFY(!pill->geometry().intersects(m_pane->findChild<FollowPill *>()->geometry()));
        m_pane->offerWayBack({});
        QVERIFY(!pill->isVisible());
    }

    void lettersGrowAndShrink()
    {
        const int usual = ReadingStyle().size;
        wheel(240, Qt::ControlModifier);
        QCOMPARE(m_view->readingStyle().size, usual + 2);
        wheel(-60, Qt::ControlModifier);
        wheel(-60, Qt::ControlModifier); // a fine wheel
        QCOMPARE(m_view->readingStyle().size, usual + 1);
        m_pane->zoom(-1000);
        QCOMPARE(m_view->readingStyle().size, ReadingStyle::smallest);
        m_pane->resetZoom();
        QCOMPARE(m_view->readingStyle(), ReadingStyle());
        QVERIFY(m_view->isFollowing());
    }

    void whatIsNotThereIsNotFound()
    {
        m_pane->find();
        auto *text = m_pane->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"zebra"_s);
        QTRY_COMPARE(text->accessibleDescription(), u"Not found"_s);
    }

    void theReadersStyleIsKept()
    {
        ReadingStyle style;
        style.size = 24;
        style.width = 50;
        saveAndReopen(style);
        QCOMPARE(m_pane->findChild<TranscriptView *>()->readingStyle(), style);
        saveAndReopen({});
    }

    void anotherEpisodeBeginsAtItsHead()
    {
        m_pane->setPosition(*cue(60).begin);
        QTRY_VERIFY(m_view->verticalScrollBar()->value() > 0);
        m_pane->setEpisode(episodeCalled(u"Pears"_s), {});
        m_pane->setTranscript(talk(120), TranscriptId(2));
        QCOMPARE(m_view->marks().currentRow, -1);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(!m_pane->findChild<FollowPill *>()->isVisible());
        QVERIFY(m_view->isFollowing());
    }

    void aSelectionOverLinesAndTurnsFindsItself()
    {
        const PageSpan chosen{m_view->text().rowSpan(31).begin, m_view->text().rowSpan(33).end};
        m_view->select(chosen);
        m_pane->find();
        QTRY_COMPARE(m_view->marks().hits, QList<PageSpan>{chosen});
        QVERIFY(!m_view->grab().isNull());
    }

    void emptyPlacesOfferTheNextStep()
    {
        m_pane->clear();
        QSignalSpy demo(m_pane.get(), &ReaderPane::demoRequested);
        QSignalSpy paste(m_pane.get(), &ReaderPane::pasteRequested);
        QSignalSpy open(m_pane.get(), &ReaderPane::openRequested);
        for (auto *button : m_pane->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(demo.size(), 1);
        QCOMPARE(paste.size(), 1);
        QCOMPARE(open.size(), 1);

        m_pane->setEpisode(episodeCalled(u"Apples"_s), {});
        QSignalSpy transcript(m_pane.get(), &ReaderPane::openTranscriptRequested);
        for (auto *button : m_pane->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(transcript.size(), 1);
        QCOMPARE(paste.size(), 2);
    }

    void chaptersAndTimeStampsJump()
    {
        Episode episode = episodeCalled(u"Apples"_s);
        episode.description = u"At 1:30 the apples."_s;
        episode.chapters = {{{60s, 90s}, u"One"_s}};
        m_pane->setEpisode(episode, {});
        QSignalSpy seeks(m_pane.get(), &ReaderPane::seekRequested);
        QSignalSpy chapters(m_pane.get(), &ReaderPane::chapterActivated);
        for (auto *label : m_pane->findChildren<QLabel *>()) {
            emit label->linkActivated(u"jump:90000"_s);
        }
        QVERIFY(seeks.size() == 1 && chapters.size() == 1);
        QCOMPARE(seeks.first().first().value<milliseconds>(), milliseconds(90s));
    }

private:
    void wheel(int by, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF at = m_view->viewport()->rect().center();
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, {0, by}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    void saveAndReopen(const ReadingStyle &style)
    {
        saveReadingStyle(style);
        m_pane = std::make_unique<ReaderPane>();
    }
};

QTEST_MAIN(TestReaderPane)
#include "tst_readerpane.moc"
