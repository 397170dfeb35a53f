// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../namedcontrols.h"
#include "notes/collection/collectionmodel.h"
#include "ui/notes/notebook/notebookpage.h"
#include "ui/notes/notebook/tagtree.h"
#include "ui/widgets/barbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNotebookPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = std::make_unique<NotebookPage>();
        m_page->resize(1200, 700);
        m_page->setNotes({note(1, u"Listen to the violas"_s, {u"hearing"_s}),
                          note(2, u"You feel it in the bow"_s, {u"idea/light"_s}),
                          note(3, u"A sound under water"_s, {u"idea"_s})});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_page), QStringList()); }

    void theCardsFillTheirColumns()
    {
        for (const int width : {1400, 1401, 1402, 1403}) {
            m_page->resize(width, 700);
            QTRY_COMPARE(list()->visualRect(list()->model()->index(2, 0)).top(),
                         list()->visualRect(list()->model()->index(0, 0)).top());
            const int cards = 3 * list()->visualRect(list()->model()->index(0, 0)).width();
            QVERIFY(list()->viewport()->width() - cards < 6);
        }
    }

    void wordsFilterWhileTheyAreTyped()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"water"_s);
        QCOMPARE(ids(), QList<int>{3});
        QVERIFY(shows(u"1 of 3 note(s)"_s));
    }

    void aTagShowsThoseBelowIt()
    {
        tags()->setCurrentItem(tagItem(u"idea"_s));
        QCOMPARE(ids(), (QList<int>{3, 2}));
        tags()->setCurrentItem(tagItem(u"idea/light"_s));
        QCOMPARE(ids(), QList<int>{2});
        tags()->setCurrentItem(tags()->topLevelItem(0));
        QCOMPARE(ids().size(), 3);
    }

    void theTagsFollowTheNotes()
    {
        tags()->setCurrentItem(tagItem(u"idea"_s));
        m_page->put(note(2, u"You feel it in the bow"_s, {u"rooms"_s}));
        QTRY_VERIFY(tagItem(u"rooms"_s));
        QVERIFY(!tagItem(u"idea/light"_s));
        QCOMPARE(tags()->chosen(), u"idea"_s);
        QCOMPARE(ids(), QList<int>{3});
    }

    void theCurrentNoteIsReadWhole()
    {
        CollectedNote one = note(1, u"Listen to the violas"_s, {});
        one.annotation.note = u"Compare with *rests*."_s;
        m_page->put(one);
        choose({2});
        QCOMPARE(m_page->findChild<QTextEdit *>()->toPlainText(), u"Compare with rests."_s);
        QVERIFY(shows(u"“Listen to the violas”"_s));
    }

    void enterListensAndControlEnterOpens()
    {
        const QSignalSpy listens(m_page.get(), &NotebookPage::listenRequested);
        const QSignalSpy opens(m_page.get(), &NotebookPage::openRequested);
        choose({1});
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(listens.size(), 1);
        QCOMPARE(listens.first().first().value<CollectedNote>().annotation.id, AnnotationId{2});
        QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opens.size(), 1);
    }

    void severalAreChosen()
    {
        const QSignalSpy removes(m_page.get(), &NotebookPage::removeRequested);
        choose({0, 2});
        QCOMPARE(m_page->chosen().size(), 2);
        QCOMPARE(m_page->chosen().first().annotation.id, AnnotationId{3});
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(removes.size(), 1);
    }

    void fiveFromThePastAreShownAlone()
    {
        QList<CollectedNote> notes;
        for (int id = 1; id <= 30; ++id)
            notes.append(note(id, u"Old %1"_s.arg(id), {}));
        m_page->setNotes(notes);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"7"_s);
        auto *five = button(u"Five from the past"_s);
        QVERIFY(five);
        five->click();
        QCOMPARE(ids().size(), 5);
        five->click();
        QCOMPARE(ids().size(), 30);
    }

    void escapeLeaves()
    {
        const QSignalSpy leaves(m_page.get(), &NotebookPage::leaveRequested);
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(leaves.size(), 1);
    }

private:
    static CollectedNote note(int id, const QString &quote, const QStringList &tags)
    {
        Annotation made;
        made.id = AnnotationId(id);
        made.episode = EpisodeId{1};
        made.kind = Annotation::Kind::Highlight;
        made.span = {id * 10s, id * 10s + 3s};
        made.quote = quote;
        made.tags = tags;
        made.created = QDateTime(QDate(2020, 1, 1), QTime(0, 0)).addSecs(id);
        return collected(made, {u"Episode"_s, u"Show"_s, u"/sound.mp3"_s});
    }

    QListView *list() const { return m_page->findChild<QListView *>(); }
    TagTree *tags() const { return m_page->findChild<TagTree *>(); }

    QTreeWidgetItem *tagItem(const QString &tag) const
    {
        for (QTreeWidgetItemIterator it(tags()); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == tag)
                return *it;
        }
        return nullptr;
    }

    BarButton *button(const QString &text) const
    {
        for (auto *one : m_page->findChildren<BarButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->text() == text; });
    }

    QList<int> ids() const
    {
        QList<int> found;
        for (int row = 0; row < m_page->model().rowCount(); ++row)
            found.append(int(CollectionModel::noteAt(m_page->model().index(row)).annotation.id));
        return found;
    }

    void choose(const QList<int> &rows) const
    {
        list()->selectionModel()->clearSelection();
        for (const int row : rows) {
            const QModelIndex index = list()->model()->index(row, 0);
            list()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
        }
    }

    std::unique_ptr<NotebookPage> m_page;
};

QTEST_MAIN(TestNotebookPage)
#include "tst_notebookpage.moc"
