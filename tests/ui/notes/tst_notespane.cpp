// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/notes/annotationdelegate.h"
#include "ui/notes/annotationeditor.h"
#include "ui/notes/colourbutton.h"
#include "ui/notes/filterbar.h"
#include "ui/notes/meaningsdialog.h"
#include "ui/notes/notespane.h"
#include "ui/notes/tagsedit.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Annotation highlight(int id, milliseconds begin, const QString &note = {}, int colour = 0,
                     const QStringList &tags = {})
{
    Annotation made;
    made.id = AnnotationId(id);
    made.kind = Annotation::Kind::Highlight;
    made.colour = colour;
    made.span = {begin, begin + 3s};
    made.quote = u"Words of %1"_s.arg(id);
    made.speaker = u"Anna"_s;
    made.note = note;
    made.tags = tags;
    return made;
}

} // namespace

class TestNotesPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(340, 600);
        m_elsewhere = new QLineEdit(m_window.get());
        m_pane = new NotesPane(m_window.get());
        m_pane->setGeometry(0, 40, 320, 560);
        m_pane->setMeanings({u"Idea"_s, u"Question"_s, u"To check"_s, u"Quote"_s, u"Other"_s});
        m_pane->setKnownTags({u"botany"_s, u"light"_s});
        m_pane->setAnnotations({highlight(1, 10s, u"First"_s, 0, {u"botany"_s}),
                                highlight(2, 20s, u"Second"_s, 1),
                                highlight(3, 30s, u"Third"_s, 1, {u"light"_s})});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

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
                 u"“Words of 1”. First. 0:10 – 0:13 · Anna · # botany"_s);
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

    void escapeLeavesTheFilters()
    {
        const QSignalSpy left(m_pane, &NotesPane::leaveRequested);
        auto *words = filter()->findChild<QLineEdit *>();
        m_pane->findChild<QAbstractButton *>()->click();
        QVERIFY(filter()->isVisible());
        words->setText(u"second"_s);
        QCOMPARE(ids(), QList<int>{2});
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!filter()->isVisible());
        QCOMPARE(ids(), (QList<int>{1, 2, 3}));
        QCOMPARE(left.size(), 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(left.size(), 2);
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

    void filtersNarrowTheList()
    {
        filter()->findChildren<ColourButton *>().at(1)->click();
        QCOMPARE(ids(), (QList<int>{2, 3}));
        filter()->findChild<QComboBox *>()->setCurrentIndex(2);
        QCOMPARE(filter()->tag(), u"light"_s);
        QCOMPARE(ids(), QList<int>{3});
        filter()->clear();
        filter()->findChild<QLineEdit *>()->setText(u"second"_s);
        QCOMPARE(ids(), QList<int>{2});
        m_pane->edit(AnnotationId(1));
        QVERIFY(editor()); // editing a filtered-out note clears the filter
    }

    void theHeadingCounts()
    {
        QVERIFY(shows(u"Notes of this episode · 3"_s));
        filter()->findChildren<ColourButton *>().at(1)->click();
        QVERIFY(shows(u"Notes of this episode · 2 of 3"_s));
        m_pane->removeAnnotation(AnnotationId(2));
        QVERIFY(shows(u"Notes of this episode · 1 of 2"_s));
    }

    void coloursAreNamed()
    {
        const QSignalSpy named(m_pane, &NotesPane::meaningChangeRequested);
        QCOMPARE(filter()->findChildren<ColourButton *>().at(2)->toolTip(), u"To check"_s);
        emit filter()->namingRequested();
        auto *dialog = m_pane->findChild<MeaningsDialog *>();
        QVERIFY(dialog && !dialog->isModal());
        auto *name = dialog->findChildren<QLineEdit *>().at(2);
        name->selectAll();
        QTest::keyClicks(name, u"Figures"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().at(0).toInt(), 2);
        QCOMPARE(named.first().at(1).toString(), u"Figures"_s);
    }

    void scrollsWithTheText()
    {
        QList<Annotation> many;
        for (int id = 1; id <= 1000; ++id)
            many += highlight(id, id * 10s, u"A note that takes its lines. "_s.repeated(id % 4));
        m_pane->setAnnotations(many);
        m_pane->showAt(5000s);
        QVERIFY(list()->viewport()->rect().intersects(row(499)));
        m_pane->showAt(10s);
        QVERIFY(list()->viewport()->rect().intersects(row(0)));
    }

    void aRaisedNoteIsSeen()
    {
        QList<Annotation> many;
        for (int id = 1; id <= 100; ++id)
            many += highlight(id, id * 10s);
        m_pane->setAnnotations(many);
        m_pane->setRaised(AnnotationId(90));
        QVERIFY(list()->viewport()->rect().intersects(row(89)));
        const QImage raised = list()->grab().toImage();
        m_pane->setRaised(AnnotationId{});
        QVERIFY(list()->grab().toImage() != raised);
    }

private:
    QListView *list() const { return m_pane->findChild<QListView *>(); }
    FilterBar *filter() const { return m_pane->findChild<FilterBar *>(); }
    QPlainTextEdit *note() const { return editor()->findChild<QPlainTextEdit *>(); }
    QRect placeOfTime(int at) const
    {
        QStyleOptionViewItem option;
        option.initFrom(list());
        option.rect = row(at);
        return AnnotationDelegate::timePlace(option, list()->model()->index(at, 0));
    }

    QRect row(int row) const { return list()->visualRect(list()->model()->index(row, 0)); }

    // The open editor; a closed one is destroyed only by the event loop.
    AnnotationEditor *editor() const
    {
        for (auto *editor : m_pane->findChildren<AnnotationEditor *>()) {
            if (!editor->isHidden())
                return editor;
        }
        return nullptr;
    }

    QList<int> ids() const
    {
        QList<int> found;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QString said = list()->model()->index(row, 0).data().toString();
            for (int id = 1; id <= 3; ++id) {
                if (said.contains(u"Words of %1"_s.arg(id)))
                    found += id;
            }
        }
        return found;
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_elsewhere = nullptr;
    NotesPane *m_pane = nullptr;
};

QTEST_MAIN(TestNotesPane)
#include "tst_notespane.moc"
