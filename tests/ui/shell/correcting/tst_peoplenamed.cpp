// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../library/keptlibrary.h"
#include "feeds/keeping/keptitem.h"
#include "library/shows/itemtable.h"
#include "library/shows/shows.h"
#include "ui/shell/correcting/peoplenamed.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestPeopleNamed : public QObject, KeptLibrary
{
    Q_OBJECT

private slots:
    void init() { makeLibrary(); }

    void hostsAndGuestsOfTheFeedComeFirst()
    {
        QVERIFY(addItem({{u"Lina Ferrand"_s, u"audio editor"_s, {}},
                         {u"Marta Keil"_s, u"host"_s, {}},
                         {u"Isia Dahl"_s, u"guest"_s, {}}}));
        const QList<NamedPerson> expected{{u"Marta Keil"_s, u"host"_s},
                                          {u"Isia Dahl"_s, u"guest"_s},
                                          {u"Lina Ferrand"_s, u"audio editor"_s}};
        QCOMPARE(peopleInFeed(*m_library, m_episode), expected);
    }

    void theDescriptionAddsThoseWhomTheFeedDoesNotName()
    {
        QVERIFY(addItem({{u"Marta Keil"_s, u"host"_s, {}}}));
        Episode episode = found();
        episode.description = u"With Marta Keil and Bruno Vey, composer."_s;
        QCOMPARE(peopleNamed(*m_library, episode), (QStringList{u"Marta Keil"_s, u"Bruno Vey"_s}));
    }

    void anEpisodeWithoutAFeedNamesNobody()
    {
        QVERIFY(peopleInFeed(*m_library, m_episode).isEmpty());
    }

private:
    bool addItem(const QList<FeedPerson> &persons)
    {
        Shows shows(*m_database);
        Show described;
        described.feedUrl = u"https://x.org/feed"_s;
        const auto show = shows.subscribe(described, u"x.org/feed"_s);
        if (!show)
            return false;
        FeedItem item;
        item.persons = persons;
        ShowItem added;
        added.show = *show;
        added.key = u"k"_s;
        added.details = detailsOf(item);
        ItemPlan plan;
        plan.added = {added};
        if (!writeItems(m_database->sql(), *show, plan))
            return false;
        const auto items = shows.items(*show);
        return items && items->size() == 1 && shows.setEpisode(items->first(), m_episode);
    }
};

QTEST_GUILESS_MAIN(TestPeopleNamed)
#include "tst_peoplenamed.moc"
