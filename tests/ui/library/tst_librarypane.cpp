// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "library/episodelistmodel.h"
#include "ui/library/librarypane.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLibraryPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_episodes = std::make_unique<QStandardItemModel>();
        m_pane = std::make_unique<LibraryPane>(m_episodes.get());
        m_pane->resize(266, 500);
        m_pane->show();
    }

    void everyControlHasAName() { QCOMPARE(unnamedControls(*m_pane), QStringList()); }

    void theEmptyPlaceOffersTheNextStep()
    {
        const QSignalSpy opened(m_pane.get(), &LibraryPane::openRequested);
        const QSignalSpy demo(m_pane.get(), &LibraryPane::demoRequested);
        QVERIFY(!list()->isVisible());
        for (auto *button : m_pane->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(opened.size(), 1);
        QCOMPARE(demo.size(), 1);
        add(1, u"One"_s);
        QVERIFY(list()->isVisible());
        m_episodes->removeRow(0);
        QVERIFY(!list()->isVisible());
    }

    void enterOpensAndDeleteRemoves()
    {
        add(1, u"One"_s);
        add(2, u"Two"_s);
        const QSignalSpy opened(m_pane.get(), &LibraryPane::episodeActivated);
        const QSignalSpy removed(m_pane.get(), &LibraryPane::removeRequested);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EpisodeId>(), EpisodeId(2));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().value<EpisodeId>(), EpisodeId(2));
        QCOMPARE(m_episodes->rowCount(), 2);
    }

    void aClickOpens()
    {
        add(1, u"One"_s);
        const QSignalSpy opened(m_pane.get(), &LibraryPane::episodeActivated);
        const QRect row = list()->visualRect(list()->model()->index(0, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(opened.size(), 1);
    }

    void theFilterComesWithTheNinthEpisode()
    {
        for (int id = 1; id <= 8; ++id)
            add(id, u"Episode %1"_s.arg(id));
        QVERIFY(!filter()->isVisible());
        add(9, u"A walk by the sea"_s, u"Coast Radio"_s);
        QVERIFY(filter()->isVisible());

        QTest::keyClicks(filter(), u"radio WALK"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"A walk by the sea"_s);

        m_episodes->removeRow(0);
        QVERIFY(!filter()->isVisible());
        QCOMPARE(list()->model()->rowCount(), 8);
    }

    void screenReadersHearTheMarks()
    {
        add(1, u"One"_s, u"Show"_s);
        QStandardItem *item = m_episodes->item(0);
        item->setData(true, EpisodeListModel::HasTranscriptRole);
        item->setData(3, EpisodeListModel::NoteCountRole);
        item->setData(0.25, EpisodeListModel::HeardRole);
        const QString said = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.startsWith(u"One, Show, 53 min, 25 % heard, has a transcript, 3 note"_s));
    }

    void theOpenEpisodeIsShownDifferently()
    {
        add(1, u"One"_s);
        add(2, u"Two"_s);
        const QImage before = m_pane->grab().toImage();
        m_pane->setCurrent(EpisodeId(2));
        QVERIFY(m_pane->grab().toImage() != before);
        QCOMPARE(list()->currentIndex().row(), 1);
    }

private:
    void add(int id, const QString &title, const QString &show = {})
    {
        auto *item = new QStandardItem(title);
        item->setData(QVariant::fromValue(EpisodeId(id)), EpisodeListModel::IdRole);
        item->setData(show, EpisodeListModel::ShowRole);
        item->setData(QVariant::fromValue(milliseconds(53min)), EpisodeListModel::DurationRole);
        m_episodes->appendRow(item);
    }

    QListView *list() const { return m_pane->findChild<QListView *>(); }
    QLineEdit *filter() const { return m_pane->findChild<QLineEdit *>(); }

    std::unique_ptr<QStandardItemModel> m_episodes;
    std::unique_ptr<LibraryPane> m_pane;
};

QTEST_MAIN(TestLibraryPane)
#include "tst_librarypane.moc"
