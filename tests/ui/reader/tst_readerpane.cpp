// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"
#include "ui/reader/findbar.h"
#include "ui/reader/followpill.h"
#include "ui/reader/passages/selectionbar.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readingsettings.h"
#include "ui/reader/view/markscrollbar.h"
#include "ui/reader/view/transcriptview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
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

class TestReaderPane : public QObject
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
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_view = m_pane->findChild<TranscriptView *>();
        m_view->setFocus();
    }

    void cleanup() { m_pane.reset(); }

    void aPageAtRestIsNotLaidOutAgain()
    {
        QTest::qWait(50);
        EventCounter counter(QEvent::LayoutRequest);
        qApp->installEventFilter(&counter);
        QTest::qWait(100);
        QVERIFY2(counter.count() <= 2, qPrintable(QString::number(counter.count())));
    }

    void theNameInTheMarginOffersToRename()
    {
        QSignalSpy renames(m_pane.get(), &ReaderPane::renameSpeakerRequested);
        const QRect word = wordOf(3, 0);
        click(QRect(word.left() - 30, word.center().y() - 2, 4, 4));
        auto *menu = m_pane->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QCOMPARE(renames.size(), 1);
        QCOMPARE(renames.first().first().value<SpeakerId>(), cue(3).speaker);
    }

    void keysSelectAndDigitsHighlight()
    {
        QSignalSpy highlights(m_pane.get(), &ReaderPane::highlightRequested);
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_2); // nothing is selected
        QCOMPARE(highlights.size(), 0);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"Line 0 "_s);
        QTest::keyClick(m_view, Qt::Key_2);
        QCOMPARE(highlights.size(), 1);
        const auto range = highlights.first().at(0).value<CueRange>();
        QCOMPARE(range, (CueRange{cue(0).id, 0, cue(0).id, 7})); // as it was selected
        QCOMPARE(highlights.first().at(1).toInt(), 1);
        QCOMPARE(highlights.first().at(2).toBool(), false);
        QVERIFY(!m_pane->hasSelection());
    }

    void aNoteTakesTheLastColour()
    {
        QSignalSpy highlights(m_pane.get(), &ReaderPane::highlightRequested);
        m_view->select(m_view->text().rowSpan(0));
        QVERIFY(m_pane->findChild<SelectionBar *>()->isVisible());
        m_pane->highlightSelection(3);
        QVERIFY(!m_pane->findChild<SelectionBar *>()->isVisible());
        m_view->select(m_view->text().rowSpan(1));
        m_pane->noteSelection();
        QCOMPARE(highlights.size(), 2);
        QCOMPARE(highlights.last().at(1).toInt(), 3);
        QCOMPARE(highlights.last().at(2).toBool(), true);
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

    void passagesAreClickedAndHovered()
    {
        Annotation annotation = highlightOf(talk(90), TranscriptId(1), {1, 0, 1, 12});
        annotation.id = AnnotationId(7);
        m_pane->setAnnotations({annotation});
        QCOMPARE(m_view->marks().passages.size(), 1);

        QSignalSpy activated(m_pane.get(), &ReaderPane::annotationActivated);
        QSignalSpy hovered(m_pane.get(), &ReaderPane::annotationHovered);
        QTest::mouseMove(m_view->viewport(), wordOf(1, 0).center());
        QTRY_COMPARE(hovered.size(), 1);
        QCOMPARE(hovered.first().first().value<AnnotationId>(), AnnotationId(7));
        click(wordOf(1, 0));
        QCOMPARE(activated.size(), 1);
        m_pane->setAnnotations({});
        QVERIFY(m_view->marks().passages.isEmpty());
    }

    void aNoteIsPlacedWithoutItsSiblings()
    {
        QList<Annotation> notes;
        for (int row = 0; row < 20; ++row) {
            notes.append(highlightOf(talk(90), TranscriptId(1), {row, 0, row, 12}));
            notes.last().id = AnnotationId(row + 1);
        }
        Annotation added = notes.takeAt(7);
        Annotation changed = notes.at(3);
        m_pane->setAnnotations(notes);
        QCOMPARE(m_view->marks().passages.size(), 19);
        m_view->setPassages({}, {}); // what is placed again appears again
        m_pane->putAnnotation(added);
        QCOMPARE(m_view->marks().passages.size(), 1);
        QCOMPARE(m_view->marks().passages.first().span,
                 m_view->text().span(TextRange{7, 0, 7, 12}));
        for (const auto &note : {u"T"_s, u"Th"_s, u"The"_s}) {
            changed.note = note;
            m_pane->putAnnotation(changed);
        }
        QCOMPARE(m_view->marks().passages.size(), 2);
        QCOMPARE(m_view->marks().passages.first().id, changed.id);
        QVERIFY(m_view->marks().passages.first().hasNote);
        m_pane->removeAnnotation(added.id);
        QCOMPARE(m_view->marks().passages.size(), 1);
        m_pane->setTranscript(talk(80), TranscriptId(1));
        QCOMPARE(m_view->marks().passages.size(), 19); // all that are left
    }

    void notesThatComeSinglyStandAsIfTheyHadComeTogether()
    {
        QList<Annotation> notes;
        for (const int end : {20, 12, 30}) {
            notes.append(highlightOf(talk(90), TranscriptId(1), {1, 0, 1, end}));
            notes.last().id = AnnotationId(end);
        }
        for (const milliseconds time : {7s, 1s}) {
            Annotation bookmark;
            bookmark.id = AnnotationId(time.count());
            bookmark.span = {time, time};
            notes.append(bookmark);
        }
        m_pane->setAnnotations(notes);
        const PageMarks together = m_view->marks();
        QCOMPARE(together.bookmarks.size(), 2);
        m_pane->setAnnotations({});
        for (const Annotation &note : notes)
            m_pane->putAnnotation(note);
        QCOMPARE(m_view->marks().passages, together.passages);
        QCOMPARE(m_view->marks().bookmarks, together.bookmarks);
    }

    void notesThatComeSinglyAreFoundByTheirWords()
    {
        for (const int row : {1, 2, 3}) {
            Annotation annotation = highlightOf(talk(90), TranscriptId(2), {row, 0, row, 12});
            annotation.id = AnnotationId(row);
            m_pane->putAnnotation(annotation); // while the one before it is being searched for
        }
        QTRY_COMPARE(m_view->marks().passages.size(), 3);
    }

    void highlightsOfAnotherTranscriptAreFoundByTheirWords()
    {
        Annotation annotation = highlightOf(talk(90), TranscriptId(2), {1, 0, 1, 12});
        annotation.id = AnnotationId(7);
        m_pane->setAnnotations({annotation});
        QTRY_COMPARE(m_view->marks().passages.size(), 1);
        QCOMPARE(m_view->marks().passages.first().span,
                 m_view->text().span(TextRange{1, 0, 1, 12}));
        annotation.colour = 3;
        m_pane->setAnnotations({annotation}); // the place found is reused, without another search
        QCOMPARE(m_view->marks().passages.size(), 1);
        QCOMPARE(m_view->marks().passages.first().colour, 3);
    }

    void anAnnotationIsShown()
    {
        Annotation annotation = highlightOf(talk(90), TranscriptId(1), {70, 0, 70, 12});
        annotation.id = AnnotationId(7);
        m_pane->setAnnotations({annotation});
        m_pane->showAnnotation(AnnotationId(7));
        QVERIFY(m_view->isInView(m_view->text().rowSpan(70)));
        QCOMPARE(m_view->marks().raised, AnnotationId(7));
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
    const Cue &cue(qsizetype row) const { return m_view->text().transcript().cues.at(row); }

    QRect wordOf(qsizetype row, qsizetype word) const
    {
        return m_view->bandsInView(m_view->text().wordSpan(row, word)).first().toAlignedRect();
    }

    void click(QRect place)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place.center());
    }

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

    QTemporaryDir m_settings;
    std::unique_ptr<ReaderPane> m_pane;
    TranscriptView *m_view = nullptr;
};

QTEST_MAIN(TestReaderPane)
#include "tst_readerpane.moc"
