// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesfixture.h"
#include "ui/notes/colourbutton.h"
#include "ui/notes/meaningsdialog.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the filters of the notes show, and the names of the colours.
class TestNotesFilters : public QObject, protected NotesFixture
{
    Q_OBJECT

private slots:
    void init() { openPane(); }

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
};

QTEST_MAIN(TestNotesFilters)
#include "tst_notesfilters.moc"
