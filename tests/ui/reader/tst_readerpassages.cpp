// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "ui/reader/passages/selectionbar.h"
#include "ui/reader/view/markscrollbar.h"

#include <QSignalSpy>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is marked on the page.
class TestReaderPassages : public QObject, protected ReaderFixture
{
    Q_OBJECT

private slots:
    void init() { openTalk(); }
    void cleanup() { m_pane.reset(); }

    void keysSelectWhatIsHighlighted()
    {
        QSignalSpy highlights(m_pane.get(), &ReaderPane::highlightRequested);
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ControlModifier);
        m_pane->highlightSelection(1); // nothing is selected
        QCOMPARE(highlights.size(), 0);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_pane->selectedText(), u"Line 0 "_s);
        m_pane->highlightSelection(1);
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
};

QTEST_MAIN(TestReaderPassages)
#include "tst_readerpassages.moc"
