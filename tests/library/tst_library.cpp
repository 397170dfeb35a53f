// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/heldlibrary.h"
#include "library/episoderepository.h"
#include "library/library.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A library on disk, written through a queue.
struct QueuedLibrary
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    Database database = *Database::open(path);
    WriteQueue queue{path};
    Library library{database, queue};
};

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto database = Database::open(u":memory:"_s);
        QVERIFY(database);
        m_database = std::make_unique<Database>(std::move(*database));
        m_library = std::make_unique<Library>(*m_database);
    }

    void cleanup()
    {
        m_library.reset();
        m_database.reset();
    }

    void everythingKnownIsStored()
    {
        Episode facts = episode(u"/music/plants.mp3"_s);
        facts.show = u"Le Labo"_s;
        facts.description = u"<p>Les plantes bougent\u202f!</p>"_s;
        facts.language = u"fr"_s;
        facts.page = QUrl(u"https://podcast.example.org/42?a=b&c=é"_s);
        facts.published = QDate(2026, 3, 12);
        facts.duration = 41min + 7s + 12ms;
        facts.position = 3s;
        facts.chapters = {{{0s, 60s}, u"Début; \"fin\""_s}, {{60s, 90s}, {}}};
        facts.opened = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123);
        const QSignalSpy added(m_library.get(), &Library::episodeAdded);

        const auto id = m_library->keep(facts, "cover");
        QVERIFY(id);
        QCOMPARE(added.size(), 1);
        const Episode kept = found(*id);
        QVERIFY(!kept.key.isEmpty());

        facts.id = *id;
        facts.key = kept.key;
        QCOMPARE(kept, facts);
        QCOMPARE(*m_library->cover(*id), QByteArray("cover"));
        QCOMPARE((*m_library->episodeByKey(kept.key))->id, *id);
        QCOMPARE((*m_library->episodeByPath(u"/music/plants.mp3"_s))->id, *id);
        QVERIFY(!*m_library->episodeByPath(u"/music/stones.mp3"_s));
    }

    void keepingAgainDoesNotChangeOurData()
    {
        Episode facts = episode(u"/music/plants.mp3"_s);
        facts.show = u"Le Labo"_s;
        facts.chapters = {{{0s, 60s}, u"Début"_s}};
        facts.duration = 60s;
        const EpisodeId id = *m_library->keep(facts, "cover");
        const QString key = found(id).key;
        QVERIFY(m_library->setPosition(id, 12s));
        const ReadingPlace reading{TranscriptId(7), CueId(3), 5};
        QVERIFY(m_library->setReading(id, reading));
        QCOMPARE((*m_library->episode(id))->reading, std::optional(reading));
        QVERIFY((*m_library->episode(id))->positionSet.isValid());
        QVERIFY(m_library->setReading(id, {}));
        QVERIFY(!(*m_library->episode(id))->reading);
        const QSignalSpy added(m_library.get(), &Library::episodeAdded);
        const QSignalSpy changed(m_library.get(), &Library::episodeChanged);

        Episode again = episode(u"/music/plants.mp3"_s);
        again.title = u"Better title"_s;
        QCOMPARE(*m_library->keep(again, {}), id);

        const Episode kept = found(id);
        QCOMPARE(kept.key, key);
        QCOMPARE(kept.position, 12s);
        QCOMPARE(kept.title, u"Better title"_s);
        QCOMPARE(kept.show, u"Le Labo"_s);
        QCOMPARE(kept.duration, 60s);
        QCOMPARE(kept.chapters.size(), 1);
        QCOMPARE(*m_library->cover(id), QByteArray("cover"));
        QCOMPARE(added.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void tagsDoNotOverwriteWhatTheListenerSet()
    {
        Episode facts = episode(u"/music/plants.mp3"_s);
        facts.title = u"track01"_s;
        const EpisodeId id = *m_library->keep(facts, {});
        Episode details = found(id);
        details.title = u"Pourquoi les plantes bougent"_s;
        QVERIFY(m_library->setDetails(details));

        facts.show = u"Found in the tags later"_s;
        QVERIFY(m_library->keep(facts, {}));
        QCOMPARE(found(id).title, u"Pourquoi les plantes bougent"_s);
        QCOMPARE(found(id).show, u"Found in the tags later"_s);
    }

    void aFileIsOneEpisodeUnderAnyPath()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.mp3"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(path, folder.filePath(u"link.mp3"_s)));

        const EpisodeId id = *m_library->keep(episode(path), {});
        QCOMPARE(*m_library->keep(episode(folder.filePath(u"./x/../a.mp3"_s)), {}), id);
        QCOMPARE(*m_library->keep(episode(folder.filePath(u"link.mp3"_s)), {}), id);
        const QString relative = QDir().relativeFilePath(path);
        QCOMPARE((*m_library->episodeByPath(relative))->id, id);
        QCOMPARE(m_library->episodes()->size(), 1);
    }

    void aRestoredEpisodeHasAllItsData()
    {
        const EpisodeId id = *m_library->keep(episode(u"/music/plants.mp3"_s), "cover");
        QVERIFY(m_library->setPosition(id, 12s));
        const Episode before = found(id);
        const QSignalSpy removed(m_library.get(), &Library::episodeRemoved);
        const QSignalSpy added(m_library.get(), &Library::episodeAdded);

        QVERIFY(m_library->remove(id));
        QCOMPARE(removed.size(), 1);
        QVERIFY(!*m_library->episode(id));
        QVERIFY(!*m_library->episodeByKey(before.key));
        QCOMPARE(m_library->episodes()->size(), 0);

        QVERIFY(m_library->restore(id));
        QCOMPARE(added.size(), 1);
        QCOMPARE(found(id), before);

        QVERIFY(m_library->remove(id));
        QCOMPARE(*m_library->keep(episode(u"/music/plants.mp3"_s), {}), id);
        QCOMPARE(added.size(), 2);
        QCOMPARE(found(id), before);
    }

    void recentEpisodesComeFirst()
    {
        const EpisodeId first = *m_library->keep(opened(u"/a.mp3"_s, 1), {});
        const EpisodeId second = *m_library->keep(opened(u"/b.mp3"_s, 2), {});
        const auto episodes = m_library->episodes();
        QCOMPARE(episodes->first().id, second);
        QVERIFY(m_library->markOpened(first));
        QCOMPARE(m_library->episodes()->first().id, first);
    }

    void computedDataIsStored()
    {
        const EpisodeId id = *m_library->keep(episode(u"/a.mp3"_s), {});
        QCOMPARE(*m_library->packetIndex(id), QByteArray());
        QVERIFY(m_library->setPacketIndex(id, QByteArray("\0index", 6)));
        QVERIFY(m_library->setSpeech(id, "speech"));
        QVERIFY(m_library->setDuration(id, 61s));
        QCOMPARE(*m_library->packetIndex(id), QByteArray("\0index", 6));
        QCOMPARE(*m_library->speech(id), QByteArray("speech"));
        QCOMPARE(found(id).duration, 61s);
    }

    void aFailureIsReturnedAndNotSignalled()
    {
        const EpisodeId id = *m_library->keep(episode(u"/a.mp3"_s), {});
        const QSignalSpy changed(m_library.get(), &Library::episodeChanged);
        QVERIFY(run(m_database->sql(), u"PRAGMA query_only = ON"_s));
        const auto set = m_library->setPosition(id, 1s);
        QVERIFY(!set);
        QCOMPARE(set.error().message, u"The library cannot be written to."_s);
        QCOMPARE(changed.size(), 0);
    }

    void aMovedRecordingKeepsItsEpisodeWhileTheDiskIsSlow()
    {
        QueuedLibrary queued;
        Library &library = queued.library;
        const EpisodeId id = *library.keep(episode(u"/old.mp3"_s), {});
        QTRY_VERIFY(queued.queue.finish(10s));
        std::optional<HeldLibrary> held(queued.path);
        QVERIFY(held->isHeld());

        QVERIFY(library.setMediaPath(id, u"/new.mp3"_s));
        QCOMPARE(*library.keep(episode(u"/new.mp3"_s), "cover"), id);

        held.reset();
        QTRY_VERIFY(queued.queue.finish(10s));
        QCOMPARE(library.episodes()->size(), 1);
        QCOMPARE(*library.cover(id), QByteArray("cover"));
    }

    void aRestoredEpisodeHasItsDataWhileTheDiskIsSlow()
    {
        QueuedLibrary queued;
        Library &library = queued.library;
        const EpisodeId id = *library.keep(episode(u"/talk.mp3"_s), {});
        const QString key = (*library.episode(id))->key;
        QVERIFY(library.setPosition(id, 5s));
        QVERIFY(library.remove(id));
        QTRY_VERIFY(queued.queue.finish(10s));
        std::optional<HeldLibrary> held(queued.path);
        QVERIFY(held->isHeld());

        QCOMPARE(*library.keep(episode(u"/talk.mp3"_s), {}), id);
        QCOMPARE((*library.episode(id))->position, 5s);
        QCOMPARE((*library.episode(id))->key, key);

        QVERIFY(library.remove(id));
        QCOMPARE(*library.keep(episode(u"/talk.mp3"_s), {}), id);
        QVERIFY(*library.episode(id));
        held.reset();
        QTRY_VERIFY(queued.queue.finish(10s));
        QCOMPARE((*library.episode(id))->position, 5s);
    }

    void readsChangesThatAreNotOnDiskYet()
    {
        QueuedLibrary queued;
        Library &library = queued.library;
        const EpisodeId old = *library.keep(episode(u"/old.mp3"_s), {});
        QTRY_VERIFY(queued.queue.finish(10s));
        std::optional<HeldLibrary> held(queued.path);
        QVERIFY(held->isHeld());

        const EpisodeId id = *library.keep(episode(u"/new.mp3"_s), {});
        QVERIFY(id != old);
        QCOMPARE(*library.keep(episode(u"/new.mp3"_s), {}), id);
        QVERIFY(library.setPosition(id, 5s));
        QVERIFY(library.setPosition(old, 7s));
        QVERIFY(library.markOpened(old));
        QCOMPARE((*library.episode(id))->position, 5s);
        QCOMPARE((*library.episodeByPath(u"/new.mp3"_s))->id, id);
        QCOMPARE(library.episodes()->size(), 2);
        QCOMPARE(library.episodes()->first().position, 7s);
        QVERIFY(library.remove(old));
        QCOMPARE(library.episodes()->size(), 1);
        QVERIFY(!*library.episode(old));
        QVERIFY(library.restore(old));
        QCOMPARE(library.episodes()->size(), 2);

        held.reset();
        QTRY_VERIFY(queued.queue.finish(10s));
        auto elsewhere = Database::connect(queued.path);
        const Library read(*elsewhere);
        QCOMPARE(read.episodes()->size(), 2);
        QCOMPARE((*read.episode(id))->position, 5s);
        QCOMPARE((*read.episode(old))->position, 7s);
    }

private:
    static Episode episode(const QString &path)
    {
        Episode facts;
        facts.mediaPath = path;
        facts.title = u"Title"_s;
        return facts;
    }

    static Episode opened(const QString &path, qint64 moment)
    {
        Episode facts = episode(path);
        facts.opened = QDateTime::fromMSecsSinceEpoch(moment);
        return facts;
    }

    Episode found(EpisodeId id) const
    {
        const auto episode = m_library->episode(id);
        return episode && *episode ? **episode : Episode();
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
