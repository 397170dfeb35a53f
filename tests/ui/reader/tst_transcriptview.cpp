// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk.h"
#include "ui/reader/view/transcriptview.h"

#include <QAccessible>
#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Records the region of a widget that is painted during its lifetime.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<TranscriptView>();
        m_view->resize(820, 600);
        m_view->setTranscript(talk(90));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    void cleanup() { m_view.reset(); }

    void aClickOnAWordPlaysThatWordAndMovesNothing()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        const int scrolled = m_view->verticalScrollBar()->value();
        click(wordOf(4, 3));
        QCOMPARE(seeks.size(), 1);
        const auto time = seeks.first().first().value<milliseconds>();
        QCOMPARE(time, *wordBegin(cue(4), 3));
        QVERIFY(time > *cue(4).begin);

        m_view->setPosition(time);
        QTest::qWait(150);
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
        QVERIFY(m_view->selection().isEmpty());
    }

    void aClickOnTheTimeOfAParagraphPlaysIt()
    {
        Transcript transcript = talk(30);
        for (Cue &one : transcript.cues)
            one.beginsTurn = one.id == transcript.cues.first().id;
        m_view->setTranscript(transcript);
        const QList<qsizetype> rows = m_view->text().paragraphRows(0);
        QVERIFY(rows.size() >= 2);
        const QRect line = wordOf(rows.first(), 0);
        const QRect above = wordOf(rows.first() - 1, 0);
        QVERIFY(line.top() - above.bottom() > m_view->readingStyle().lineHeight() - line.height());
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        const int inMargin = line.left() - 30;
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          QPoint(inMargin, line.center().y()));
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<milliseconds>(), *cue(rows.first()).begin);
    }

    void aClickAtTheFootOfThePageDoesNotScrollEither()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        qsizetype row = 0;
        while (m_view->isInView(m_view->text().rowSpan(row + 1)))
            ++row;
        click(wordOf(row, 0));
        QCOMPARE(seeks.size(), 1);
        m_view->setPosition(*cue(row).begin);
        QTest::qWait(150);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QVERIFY(m_view->isFollowing());
    }

    void aClickBesideTheWordsDoesNothing()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        const QRect word = wordOf(0, 0);
        click(QRect(word.left() - 20, word.top(), 4, 4)); // between margin and column
        QCOMPARE(seeks.size(), 0);
    }

    void theTimeInTheMarginPlaysTheTurn()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        const QRect word = wordOf(3, 0);
        click(QRect(word.left() - 28, word.bottom() + 8, 4, 4));
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<milliseconds>(), *cue(3).begin);
    }

    void enterOpensTheCaretsLineAndWithCtrlPlaysIt()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        QSignalSpy corrections(m_view.get(), &TranscriptView::correctionRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        for (int word = 0; word < 23; ++word)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(corrections.size(), 1);
        QCOMPARE(m_view->text().rowAt(corrections.first().first().value<qsizetype>()), 2);
        QCOMPARE(seeks.size(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(seeks.first().first().value<milliseconds>(), *cue(2).begin);
        QCOMPARE(m_view->targetRow(), 2);
    }

    // The bar beside the line includes the space between its rows.
    void thePreviousLineIsRepaintedWhole()
    {
        ReadingStyle wide = m_view->readingStyle();
        wide.spacing = 2.4;
        m_view->setReadingStyle(wide);
        m_view->setPosition(*cue(1).begin);
        m_view->stopFollowing();
        const auto bands = m_view->bandsInView(m_view->text().rowSpan(1));
        QVERIFY(bands.size() > 1);
        const qreal column = std::min(bands.at(0).left(), bands.at(1).left());
        const QPoint between(int(column) - 9, int(bands.at(0).bottom() + bands.at(1).top()) / 2);
        QCoreApplication::processEvents();
        PaintedRegion painted(m_view->viewport());
        m_view->setPosition(*cue(3).begin);
        QTRY_VERIFY(!painted.region.isEmpty());
        QVERIFY(painted.region.contains(between));
    }

    void draggingSelectsAcrossTurns()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        const QRect from = wordOf(2, 3);
        const QRect to = wordOf(3, 1);
        drag({from.left() + 1, from.center().y()}, {to.right(), to.center().y()});
        QCOMPARE(m_view->selectedText(), u"of stones and of nothing else at all.\nLine 3"_s);
        QCOMPARE(seeks.size(), 0);
        QVERIFY(!m_view->isFollowing());

        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());
    }

    void aDoubleClickTakesTheWordAndAThirdTheLine()
    {
        const QPoint at = wordOf(1, 4).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->selectedText(), u"rivers"_s);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->selectedText(), cue(1).text);
    }

    void aDoubleClickUndoesItsFirstClick()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        QSignalSpy takenBack(m_view.get(), &TranscriptView::seekTakenBack);
        const QPoint at = wordOf(1, 4).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(seeks.size(), 1);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(takenBack.size(), 1);
    }

    void aDoubleClickOnATimePlaysOnly()
    {
        QSignalSpy seeks(m_view.get(), &TranscriptView::seekRequested);
        QSignalSpy takenBack(m_view.get(), &TranscriptView::seekTakenBack);
        QPoint at(0, wordOf(0, 0).top());
        const auto isTime = [this](QPoint place) {
            return m_view->spotAt(place).kind == PageSpot::Kind::Time;
        };
        while (!isTime(at) && at.y() < m_view->height())
            at = at.x() < m_view->width() ? at + QPoint(4, 0) : QPoint(0, at.y() + 4);
        QVERIFY(isTime(at));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(seeks.size(), 1);
        QCOMPARE(takenBack.size(), 0);
        QVERIFY(m_view->selection().isEmpty());
    }

    void homeGoesToTheTitle()
    {
        auto *head = new QLabel(u"Apples"_s);
        head->setFixedHeight(300);
        m_view->setHead(head);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_view->verticalScrollBar()->value() > 300);
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
        QCOMPARE(m_view->caretPosition(), 0);
    }

    void theFocusIsSeenWhenAKeyBringsIt()
    {
        m_view->setFocus(Qt::MouseFocusReason);
        const QImage without = m_view->grab().toImage();
        m_view->clearFocus();
        m_view->setFocus(Qt::OtherFocusReason); // when an episode opens
        QCOMPARE(m_view->grab().toImage(), without);
        m_view->clearFocus();
        m_view->setFocus(Qt::TabFocusReason);
        QVERIFY(m_view->grab().toImage() != without);
        m_view->clearFocus();
        QCOMPARE(m_view->grab().toImage(), without);
    }

    void arrowsGoByLinesAndWordsOfThePage()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->caretPosition(), 5);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->caretPosition(), 0);
        const QRectF first = m_view->caretInView();
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->caretInView().top() > first.top());
        QCOMPARE(m_view->caretInView().left(), first.left());
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->caretPosition(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->caretPosition(), m_view->text().length());
        QVERIFY(m_view->viewport()->rect().intersects(m_view->caretInView().toAlignedRect()));
        for (int i = 0; i < 400 && m_view->caretPosition() > 0; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(m_view->text().rowAt(m_view->caretPosition()), 0);
    }

    void shortcutsOfTheWindowAreLeftToIt()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp,
                              Qt::Key_PageDown}) {
            QKeyEvent wish(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            wish.ignore();
            QCoreApplication::sendEvent(m_view.get(), &wish);
            QVERIFY2(!wish.isAccepted(), qPrintable(QKeySequence(key).toString()));
            QTest::keyClick(m_view.get(), Qt::Key(key), Qt::ControlModifier);
            QCOMPARE(m_view->caretPosition(), 0);
        }
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), cue(0).text + u' ');
    }

    void withoutAPositionNothingIsCurrent()
    {
        m_view->setPosition(*cue(2).begin);
        QCOMPARE(m_view->marks().currentRow, 2);
        m_view->setPosition(-1ms);
        QCOMPARE(m_view->marks().currentRow, -1);
        QCOMPARE(m_view->nowDirection(), TranscriptView::Direction::Nowhere);
    }

    void nothingJumpsNearTheEnd()
    {
        m_view->setPosition(*cue(88).begin);
        QTRY_VERIFY(m_view->isInView(m_view->text().rowSpan(88)));
        QTest::qWait(150);
        const int scrolled = m_view->verticalScrollBar()->value();
        m_view->setPosition(*cue(89).begin);
        QTest::qWait(150);
        QVERIFY(m_view->verticalScrollBar()->value() - scrolled <= 60);
        QVERIFY(m_view->isInView(m_view->text().rowSpan(89)));
    }

    void theTopOfTheTextStaysWhenTheWindowIsResized()
    {
        m_view->reveal(m_view->text().rowSpan(60));
        m_view->stopFollowing();
        const auto before = m_view->bandsInView(m_view->text().rowSpan(60)).first().top();
        m_view->resize(520, 600);
        m_view->resize(820, 600);
        const auto after = m_view->bandsInView(m_view->text().rowSpan(60)).first().top();
        QVERIFY(std::abs(after - before) <= 40); // within a line or so
    }

    void scrollingUpOverTurnsNotLaidOutYetDoesNotJump()
    {
        m_view->setTranscript(talk(600));
        m_view->reveal(m_view->text().rowSpan(300));
        for (int i = 0; i < 30; ++i) {
            const qsizetype row = m_view->text().rowAt(m_view->positionNear({300, 300}));
            const PageSpan seen = m_view->text().rowSpan(row);
            const qreal before = m_view->bandsInView(seen).first().top();
            m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
            const qreal after = m_view->bandsInView(seen).first().top();
            QCOMPARE(after - before, m_view->verticalScrollBar()->singleStep());
        }
    }

    void screenReadersGetTextCaretSelectionAndCurrentLine()
    {
        auto *access = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(access);
        auto *text = access->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), int(m_view->text().length()));
        QCOMPARE(text->text(0, 6), u"Line 0"_s);

        text->setCursorPosition(int(m_view->text().rowSpan(1).begin));
        QCOMPARE(text->cursorPosition(), int(m_view->text().rowSpan(1).begin));
        QCOMPARE(m_view->targetRow(), 1);

        text->setSelection(0, 0, 4);
        QCOMPARE(m_view->selectedText(), u"Line"_s);
        int begin = -1;
        int end = -1;
        text->selection(0, &begin, &end);
        QCOMPARE(begin, 0);
        QCOMPARE(end, 4);

        m_view->setPosition(*cue(2).begin);
        QVERIFY(access->text(QAccessible::Description).contains(cue(2).text));
        const int current = int(m_view->text().rowSpan(2).begin) + 1;
        QVERIFY(text->attributes(current, &begin, &end).contains(u"current:true"_s));
        QVERIFY(text->attributes(current, &begin, &end).contains(u"current-word:true"_s));
        QCOMPARE(text->text(begin, end), u"Line"_s);
        QVERIFY(!text->attributes(end + 1, &begin, &end).contains(u"current-word"_s));
        QVERIFY(text->attributes(end - 1, &begin, &end).contains(u"current:true"_s));
        QCOMPARE(end, int(m_view->text().rowSpan(2).end));
        QVERIFY(!text->attributes(0, &begin, &end).contains(u"current"_s));
        QCOMPARE(text->offsetAtPoint(text->characterRect(current).center()), current);
    }

    void textFromTheRightBeginsAtTheRight()
    {
        Transcript hebrew;
        Cue line;
        line.text = u"שלום לכולם וברוכים הבאים."_s;
        line.words = splitIntoWords(line.text);
        line.beginsTurn = true;
        hebrew.addCue(line);
        line.text = u"Good evening."_s;
        line.words = splitIntoWords(line.text);
        hebrew.addCue(line);
        m_view->setTranscript(hebrew);
        const QRectF column = m_view->columnOf(0);
        const auto band = [this](qsizetype row, qsizetype word) {
            return m_view->bandsInView(m_view->text().wordSpan(row, word)).first();
        };
        QVERIFY(std::abs(band(0, 0).right() - column.right()) < 2);
        QVERIFY(band(0, 1).right() < band(0, 0).left());
        QVERIFY(band(0, 3).left() > column.left() + 100);
        QVERIFY(std::abs(band(1, 0).left() - column.left()) < 2);
    }

    void withoutACaretKeysActOnWhatIsInView()
    {
        QCOMPARE(m_view->targetRow(), -1);
        QCOMPARE(m_view->targetPosition(), 0);
        m_view->setPosition(*cue(2).begin);
        QCOMPARE(m_view->targetPosition(), m_view->text().rowSpan(2).begin);
        m_view->setCaretPosition(m_view->text().rowSpan(1).begin + 2);
        QCOMPARE(m_view->targetPosition(), m_view->text().rowSpan(1).begin + 2);
    }

    void screenReadersHearWhatIsMarked()
    {
        auto *access = QAccessible::queryAccessibleInterface(m_view.get());
        QAccessibleTextInterface *text = access->textInterface();
        const PageSpan line = m_view->text().rowSpan(1);
        const PageSpan first = m_view->text().wordSpan(1, 0);
        const PageSpan second = m_view->text().wordSpan(1, 1);
        Passage passage;
        passage.id = AnnotationId(1);
        passage.span = first;
        passage.hasNote = true;
        m_view->setPassages({passage}, {});
        m_view->setHits({second}, -1);
        int begin = -1;
        int end = -1;
        const QString marked = text->attributes(int(first.begin), &begin, &end);
        QVERIFY(marked.contains(u"mark:true;note:true;"_s));
        QCOMPARE(text->text(begin, end), m_view->text().text(first));
        QVERIFY(!marked.contains(u"hit"_s));
        QVERIFY(text->attributes(int(second.begin), &begin, &end).contains(u"hit:true;"_s));
        QCOMPARE(begin, int(second.begin));
        QCOMPARE(end, int(second.end));
        QVERIFY(!text->attributes(int(second.end) + 1, &begin, &end).contains(u"mark"_s));
        QCOMPARE(end, int(line.end));
    }

    void guessedLinesHaveAWaveUnderThem_data()
    {
        QTest::addColumn<int>("guessed");
        QTest::newRow("some") << 10;
        QTest::newRow("all") << 90;
    }

    void guessedLinesHaveAWaveUnderThem()
    {
        QFETCH(int, guessed);
        const QRect under = wordOf(4, 3).united(wordOf(4, 5)).adjusted(0, 0, 0, 3);
        const QImage known = m_view->viewport()->grab(under).toImage();
        Transcript transcript = talk(90);
        for (int row = 0; row < guessed; ++row)
            transcript.cues[row].origin = TimeOrigin::Estimated;
        m_view->setTranscript(transcript);
        QCOMPARE(wordOf(4, 3).united(wordOf(4, 5)).adjusted(0, 0, 0, 3), under);
        QVERIFY(m_view->viewport()->grab(under).toImage() != known);
    }

    void tenThousandLinesAreShown()
    {
        m_view->setTranscript(talk(10'000));
        m_view->setPosition(*cue(9'000).begin);
        QTRY_VERIFY(m_view->isInView(m_view->text().rowSpan(9'000)));
        QVERIFY(!m_view->grab().isNull());
        m_view->resize(600, 500);
        QVERIFY(m_view->isInView(m_view->text().rowSpan(9'000)));
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

    void drag(QPoint from, QPoint to)
    {
        QWidget *target = m_view->viewport();
        QTest::mousePress(target, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, target->mapToGlobal(to), Qt::LeftButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &move);
        QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    }

    std::unique_ptr<TranscriptView> m_view;
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
