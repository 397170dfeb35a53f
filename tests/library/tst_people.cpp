// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptlibrary.h"
#include "library/people.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestPeople : public QObject, KeptLibrary
{
    Q_OBJECT

private slots:
    void init() { makeLibrary(); }

    void thoseInMostEpisodesOfTheShowComeFirst()
    {
        const EpisodeId first = addEpisode(u"Green Room"_s, u"1"_s, {u"Isia"_s, u"Speaker #0"_s});
        addEpisode(u"Green Room"_s, u"2"_s, {u"Bruno"_s, u"Marta"_s});
        addEpisode(u"Green Room"_s, u"3"_s, {u"Marta"_s});
        addEpisode(u"Field Hours"_s, u"4"_s, {u"Lina"_s});
        QCOMPARE(of(u"Green Room"_s), (QStringList{u"Marta"_s, u"Bruno"_s, u"Isia"_s}));
        QVERIFY(m_library->remove(first));
        QCOMPARE(of(u"Green Room"_s), (QStringList{u"Marta"_s, u"Bruno"_s}));
        QVERIFY(of(u"Another"_s).isEmpty());
    }

    void aGivenNameCountsInsteadOfTheLabel()
    {
        m_episode = addEpisode(u"Green Room"_s, u"1"_s, {u"Speaker #0"_s});
        QVERIFY(rename(*m_library, load().transcript.speakers.first().id, u"Isia Dahl"_s));
        QCOMPARE(of(u"Green Room"_s), QStringList{u"Isia Dahl"_s});
    }

private:
    EpisodeId addEpisode(const QString &show, const QString &name, const QStringList &speakers)
    {
        Episode facts;
        facts.mediaPath = u"/music/"_s + name;
        facts.show = show;
        m_episode = *m_library->keep(facts, {});
        Transcript text;
        for (const QString &speaker : speakers)
            text.addSpeaker(speaker);
        Cue cue;
        cue.text = u"Hello."_s;
        text.addCue(cue);
        return keep(text, name.toUtf8()) ? m_episode : EpisodeId{};
    }

    QStringList of(const QString &show) const
    {
        return *peopleOfShow(m_library->databasePath(), show);
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
