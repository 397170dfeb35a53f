// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "notesfixture.h"
#include "ui/notes/colourbutton.h"
#include "ui/notes/meaningsdialog.h"
#include "ui/notes/tagsedit.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNotesPane : public QObject, protected NotesFixture
{
    Q_OBJECT

private slots:
    void init() { openPane(); }

    void everyControlHasAName()
    {
        m_pane->edit(AnnotationId(2));
        QCOMPARE(unnamedControls(*m_window), QStringList{u"QLineEdit"_s}); // m_elsewhere
        const MeaningsDialog dialog({});
        QCOMPARE(unnamedControls(dialog), QStringList());
    }

    void screenReadersHearTheCards()
    {
        const QAbstractItemModel *model = list()->model();
        QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"“Words of 1”. First. 0:10 – 0:13 · Anna · # botany. Idea"_s);
        Annotation moment;
        moment.id = AnnotationId(4);
        moment.span = {60s, 60s};
        m_pane->addAnnotation(moment);
        QCOMPARE(model->index(3, 0).data(Qt::AccessibleTextRole).toString(), u"◆ Bookmark. 1:00"_s);
        moment.quote = u"One is here."_s;
        m_pane->changeAnnotation(moment);
        QCOMPARE(model->index(3, 0).data(Qt::AccessibleTextRole).toString(),
                 u"◆ “One is here.”. 1:00"_s);
    }

    void theMarksArePaintedBesideTheFoot()
    {
        const QImage plain = foot(0);
        QCOMPARE(coloursIn(marks(plain)) > 1, true); // the shape of its colour
        Annotation favourite = highlight(1, 10s, u"First"_s, 0, {u"botany"_s});
        favourite.isFavourite = true;
        m_pane->changeAnnotation(favourite);
        QVERIFY(marks(foot(0)) != marks(plain));
        favourite.isFavourite = false;
        m_pane->changeAnnotation(favourite);
        QCOMPARE(marks(foot(0)), marks(plain));
    }

    void aClickShowsAndDoesNotPlay()
    {
        const QSignalSpy sought(m_pane, &NotesPane::seekRequested);
        const QSignalSpy shown(m_pane, &NotesPane::shown);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          row(1).topLeft() + QPoint(30, 20));
        QCOMPARE(sought.size(), 0);
        QCOMPARE(shown.first().first().value<AnnotationId>(), AnnotationId(2));
    }

    void aClickOnTheTimePlays()
    {
        const QSignalSpy sought(m_pane, &NotesPane::seekRequested);
        const QPoint time = placeOfTime(1).center();
        QVERIFY(row(1).contains(time));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, time);
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought.first().first().value<milliseconds>(), milliseconds(20s));
    }

    void theTimeStandsAfterAllOfANote_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("none") << QString();
        QTest::newRow("long") << u"A note that takes its lines. "_s.repeated(9);
        QTest::newRow("lines") << u"One\ntwo\n\nthree"_s;
    }

    void theTimeStandsAfterAllOfANote()
    {
        QFETCH(QString, note);
        m_pane->setAnnotations({highlight(1, 10s, note), highlight(2, 20s)});
        const QRect time = placeOfTime(0);
        QVERIFY(row(0).contains(time.center()));
        QVERIFY(time.bottom() > row(0).bottom() - 50);
    }

    void keysOnACard()
    {
        const QSignalSpy sought(m_pane, &NotesPane::seekRequested);
        const QSignalSpy removed(m_pane, &NotesPane::removeRequested);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(2, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(sought.last().first().value<milliseconds>(), milliseconds(30s));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(removed.last().first().value<AnnotationId>(), AnnotationId(3));
        QTest::keyClick(list(), Qt::Key_F2);
        QVERIFY(editor());
        QCOMPARE(editor()->annotation().id, AnnotationId(3));
    }

    void hoveringIsReported()
    {
        const QSignalSpy hovered(m_pane, &NotesPane::hovered);
        const QPointF place = row(0).center();
        QMouseEvent move(QEvent::MouseMove, place, list()->viewport()->mapToGlobal(place),
                         Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(list()->viewport(), &move);
        QCOMPARE(hovered.last().first().value<AnnotationId>(), AnnotationId(1));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(list()->viewport(), &leave);
        QCOMPARE(hovered.last().first().value<AnnotationId>(), AnnotationId{});
    }

    void typingIsSentAtAPause()
    {
        const QSignalSpy changed(m_pane, &NotesPane::changeRequested);
        m_pane->edit(AnnotationId(1));
        QVERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u" and more"_s);
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        const auto sent = changed.last().first().value<Annotation>();
        QCOMPARE(sent.id, AnnotationId(1));
        QCOMPARE(sent.note, u"First and more"_s);
        QCOMPARE(sent.tags, QStringList{u"botany"_s});
        QVERIFY(editor());
    }

    void escapeKeepsWhatWasTyped()
    {
        const QSignalSpy changed(m_pane, &NotesPane::changeRequested);
        const QSignalSpy ended(m_pane, &NotesPane::editingEnded);
        m_pane->edit(AnnotationId(1));
        QTest::keyClicks(note(), u"!"_s);
        QTest::keyClick(note(), Qt::Key_Escape);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().value<Annotation>().note, u"First!"_s);
        QCOMPARE(ended.size(), 1);
        QVERIFY(list()->hasFocus());
        m_pane->edit(AnnotationId(1));
        QCOMPARE(note()->toPlainText(), u"First!"_s);
    }

    void leavingByTheKeyboardOrPointerKeepsTheNote()
    {
        const QSignalSpy changed(m_pane, &NotesPane::changeRequested);
        const QSignalSpy ended(m_pane, &NotesPane::editingEnded);
        m_pane->edit(AnnotationId(1));
        QTest::keyClicks(note(), u"?"_s);
        m_elsewhere->setFocus();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ended.size(), 1);
        QVERIFY(m_elsewhere->hasFocus());
    }

    void tabStaysInTheNote()
    {
        const QSignalSpy ended(m_pane, &NotesPane::editingEnded);
        m_pane->edit(AnnotationId(1));
        QTest::keyClick(note(), Qt::Key_Tab);
        QCOMPARE(ended.size(), 0);
        QVERIFY(editor()->findChild<TagsEdit *>()->hasFocus());
    }

    void tagsAndColourAreEdited()
    {
        const QSignalSpy changed(m_pane, &NotesPane::changeRequested);
        m_pane->edit(AnnotationId(1));
        auto *tags = editor()->findChild<TagsEdit *>();
        QTest::keyClicks(tags, u", new"_s);
        QTest::mouseClick(editor()->findChildren<ColourButton *>().at(3), Qt::LeftButton);
        const auto sent = changed.last().first().value<Annotation>();
        QCOMPARE(sent.tags, (QStringList{u"botany"_s, u"new"_s}));
        QCOMPARE(sent.colour, 3);
        QCOMPARE(sent.note, u"First"_s);
    }

    void nothingIsLostWhenTheWindowCloses()
    {
        const QSignalSpy changed(m_pane, &NotesPane::changeRequested);
        const QSignalSpy ended(m_pane, &NotesPane::editingEnded);
        m_pane->edit(AnnotationId(1));
        QTest::keyClicks(note(), u" last words"_s);
        m_window->close();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().value<Annotation>().note, u"First last words"_s);
    }

    void nothingIsLostWhenTheEpisodeChanges()
    {
        const QSignalSpy changed(m_pane, &NotesPane::changeRequested);
        m_pane->edit(AnnotationId(1));
        QTest::keyClicks(note(), u" last words"_s);
        m_pane->setAnnotations({});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    // The saved note comes back while the user is still typing.
    void savingDoesNotDisturbTyping()
    {
        connect(m_pane, &NotesPane::changeRequested, m_pane, &NotesPane::changeAnnotation);
        filter()->findChild<QLineEdit *>()->setText(u"First"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        m_pane->edit(AnnotationId(1));
        note()->selectAll();
        QTest::keyClicks(note(), u"Other words"_s);
        editor()->flush();
        QVERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u" still"_s);
        QCOMPARE(note()->toPlainText(), u"Other words still"_s);
        QTest::keyClick(note(), Qt::Key_Escape);
        QCOMPARE(list()->model()->rowCount(), 0);
        filter()->clear();
        m_pane->edit(AnnotationId(1));
        QCOMPARE(note()->toPlainText(), u"Other words still"_s);
    }

    void aNewNoteOpensForWriting()
    {
        m_pane->addAnnotation(highlight(9, 15s));
        m_pane->edit(AnnotationId(9));
        QVERIFY(note()->hasFocus());
        QCOMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(editor()->geometry(), row(1));
    }

    void theEditorGrowsWithTheText()
    {
        m_pane->edit(AnnotationId(1));
        const int before = row(0).height();
        for (int line = 0; line < 6; ++line)
            QTest::keyClick(note(), Qt::Key_Return);
        QTRY_VERIFY(row(0).height() > before);
        QTRY_COMPARE(editor()->geometry(), row(0));
    }

    void scrollsWithTheText()
    {
        m_pane->setAnnotations(highlights(1000));
        m_pane->showAt(5000s);
        QVERIFY(list()->viewport()->rect().intersects(row(499)));
        m_pane->showAt(10s);
        QVERIFY(list()->viewport()->rect().intersects(row(0)));
    }

    void aRaisedNoteIsSeen()
    {
        m_pane->setAnnotations(highlights(100));
        m_pane->setRaised(AnnotationId(90));
        QVERIFY(list()->viewport()->rect().intersects(row(89)));
        const QImage raised = list()->grab().toImage();
        m_pane->setRaised(AnnotationId{});
        QVERIFY(list()->grab().toImage() != raised);
    }

private:
    /// The last line of a card.
    QImage foot(int at) const
    {
        const QRect card = AnnotationDelegate::cardIn(row(at));
        const int height = placeOfTime(at).height();
        return list()
            ->viewport()
            ->grab(QRect(card.left() + 6, card.bottom() - height - 4, card.width() - 12, height))
            .toImage();
    }

    static QImage marks(const QImage &foot)
    {
        return foot.copy(foot.width() - 50, 0, 50, foot.height());
    }

    static qsizetype coloursIn(const QImage &image)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours.size();
    }
};

QTEST_MAIN(TestNotesPane)
#include "tst_notespane.moc"
