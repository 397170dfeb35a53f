// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/heldlibrary.h"
#include "keptlibrary.h"
#include "library/tables/alignmenttable.h"

#include <QDataStream>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is set on a transcript: its times and pins, and which one is chosen, on disk or on the way
/// there.
class TestTranscriptTimes : public QObject, KeptLibrary
{
    Q_OBJECT

private slots:
    void init() { makeLibrary(); }

    void estimatesAreNotStored()
    {
        Transcript transcript = conversation();
        transcript.cues[0].origin = TimeOrigin::Estimated;
        QVERIFY(keep(transcript, "x"));
        const Cue cue = load().transcript.cues.first();
        QCOMPARE(cue.origin, TimeOrigin::None);
        QVERIFY(!cue.begin);
        QVERIFY(!cue.end);
    }

    void pinnedTimesBecomePins()
    {
        Transcript transcript = conversation();
        transcript.cues[1].origin = TimeOrigin::Pinned;
        QVERIFY(keep(transcript, "x"));
        const LoadedTranscript loaded = load();
        QVERIFY(!loaded.transcript.cues.at(1).begin);
        QCOMPARE(loaded.pins, (Pins{{transcript.cues.at(1).id, 4s}}));
    }

    void pinsAreSetMovedAndRemoved()
    {
        const auto id = keep(conversation(), "x");
        QVERIFY(m_library->setPin(*id, CueId{5}, 10s));
        QVERIFY(m_library->setPin(*id, CueId{9}, 20s));
        QVERIFY(m_library->setPin(*id, CueId{5}, 11s));
        QVERIFY(m_library->removePin(*id, CueId{9}));
        QCOMPARE(load().pins, (Pins{{CueId{5}, 11s}}));
    }

    void aPinMaySayThatALineIsNotSpoken()
    {
        const auto id = keep(conversation(), "x");
        QVERIFY(m_library->setPin(*id, CueId{5}, {}));
        QCOMPARE(load().pins, (Pins{{CueId{5}, std::nullopt}}));
    }

    void anAlignmentIsStoredChangedAndRemoved()
    {
        const auto id = keep(conversation(), "x");
        QVERIFY(!load().alignment);
        Alignment alignment;
        alignment.cues = {{CueId{3}, TimeSpan{1s, 2s}, 0.25F, {{1s, 1500ms}, {1500ms, 2s}}},
                          {CueId{5}, {}, 0, {}}};
        alignment.untranscribed = {{10s, 70s}};
        alignment.languages = {u"fr"_s, u"en"_s};
        alignment.duration = 31min;
        alignment.likeness = 0.125;
        QVERIFY(m_library->setAlignment(*id, alignment));
        QCOMPARE(load().alignment, std::optional(alignment));
        alignment.cues.clear();
        QVERIFY(m_library->setAlignment(*id, alignment));
        QCOMPARE(load().alignment, std::optional(alignment));
        QVERIFY(m_library->setAlignment(*id, {}));
        QVERIFY(!load().alignment);
    }

    void writesOnlyTheLinesOfAnAlignmentThatChange()
    {
        const auto id = keep(conversation(), "x");
        Alignment alignment;
        for (int cue = 1; cue <= 500; ++cue)
            alignment.cues.append({CueId{cue}, TimeSpan{1s * cue, 1s * cue + 1s}, 0.5F, {}});
        QVERIFY(m_library->setAlignment(*id, alignment));
        const int before = valueOf(u"SELECT total_changes()"_s);
        alignment.cues[7].span->begin += 1ms;
        alignment.cues.removeLast();
        QVERIFY(m_library->setAlignment(*id, alignment));
        QVERIFY(valueOf(u"SELECT total_changes()"_s) - before <= 4);
        QCOMPARE(load().alignment->cues.size(), alignment.cues.size());
        QCOMPARE(valueOf(u"SELECT begin_ms FROM cue_time WHERE cue_id = 8"_s), 8001);
    }

    // As stored by versions 1 and 2 of the library.
    void anAlignmentWithItsLinesInsideIsStillRead()
    {
        const auto id = keep(conversation(), "x");
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_0);
        out.setFloatingPointPrecision(QDataStream::SinglePrecision);
        out << quint32(2);
        out << qint32(3) << true << qint64(1000) << qint64(2000) << 0.25F << quint32(1)
            << qint64(1000) << qint64(1500);
        out << qint32(5) << false << qint64(0) << qint64(0) << 0.F << quint32(0);
        out << quint32(0) << QStringList{u"fr"_s} << qint64(60'000) << 0.5;
        QVERIFY(run(m_database->sql(), u"INSERT INTO alignment VALUES (?, ?)"_s,
                    {toVariant(*id), '\1' + qCompress(bytes)}));

        Alignment alignment;
        alignment.cues = {{CueId{3}, TimeSpan{1s, 2s}, 0.25F, {{1s, 1500ms}}},
                          {CueId{5}, {}, 0, {}}};
        alignment.languages = {u"fr"_s};
        alignment.duration = 60s;
        alignment.likeness = 0.5;
        QCOMPARE(load().alignment, std::optional(alignment));
        alignment.cues[0].confidence = 0.5F;
        QVERIFY(m_library->setAlignment(*id, alignment));
        QCOMPARE(load().alignment, std::optional(alignment));
        QCOMPARE(valueOf(u"SELECT count(*) FROM cue_time"_s), 2);
    }

    void readsChangesThatAreNotOnDiskYet()
    {
        const auto id = keep(conversation(), "x");
        WriteQueue queue(m_library->databasePath());
        Library library(*m_database, queue);
        std::optional<HeldLibrary> held(m_library->databasePath());
        QVERIFY(held->isHeld());
        Alignment alignment;
        alignment.languages = {u"fr"_s};
        QVERIFY(library.setPin(*id, CueId{3}, 10s));
        QVERIFY(library.setPin(*id, CueId{3}, 11s));
        QVERIFY(rename(library, SpeakerId{1}, u"Ada"_s));
        QVERIFY(library.setAlignment(*id, alignment));
        QCOMPARE(load().pins, Pins());
        const LoadedTranscript will = library.withUnwritten(load());
        QCOMPARE(will.pins, (Pins{{CueId{3}, 11s}}));
        QCOMPARE(will.transcript.speakers.first().name, u"Ada"_s);
        QCOMPARE(library.speakers(m_episode)->first(), u"Ada"_s);
        QCOMPARE(will.alignment, std::optional(alignment));

        held.reset();
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(load().pins, will.pins);
        QCOMPARE(load().transcript.speakers.first().name, u"Ada"_s);
        QCOMPARE(load().alignment, will.alignment);
    }

    void readsChoicesThatAreNotOnDiskYet()
    {
        const auto first = keep(conversation(), "1");
        const auto second = keep(conversation(), "2");
        const auto third = keep(conversation(), "3");
        WriteQueue queue(m_library->databasePath());
        Library library(*m_database, queue);
        const auto seen = [&] {
            QList<TranscriptId> ids;
            const auto transcripts = library.transcripts(m_episode);
            for (const KeptTranscript &one : *transcripts)
                ids.append(one.id);
            const auto loaded =
                loadTranscript(m_library->databasePath(), m_episode, library.unwrittenChoices());
            return loaded && *loaded && (*loaded)->kept.id == ids.first() ? ids
                                                                          : QList<TranscriptId>();
        };
        std::optional<HeldLibrary> held(m_library->databasePath());
        QVERIFY(held->isHeld());

        QVERIFY(library.removeTranscript(*third));
        QCOMPARE(seen(), (QList{*second, *first}));
        QVERIFY(library.chooseTranscript(*first));
        QCOMPARE(seen(), (QList{*first, *second}));
        QVERIFY(library.removeTranscript(*second));
        QCOMPARE(seen(), (QList{*first}));
        QVERIFY(library.restoreTranscript(*second));
        QVERIFY(library.restoreTranscript(*third));
        QCOMPARE(seen(), (QList{*first, *third, *second}));
        QVERIFY(library.removeTranscript(*second));
        QVERIFY(library.chooseTranscript(*second));
        QCOMPARE(seen(), (QList{*second, *first, *third}));

        held.reset();
        QTRY_VERIFY(queue.finish(10s));
        QCOMPARE(seen(), (QList{*second, *first, *third}));
        QTRY_VERIFY(library.unwrittenChoices().isRemoved.isEmpty());
    }

    void aDamagedAlignmentIsNone()
    {
        const QByteArray blob = toBlob(Alignment());
        QVERIFY(alignmentFromBlob(blob));
        QVERIFY(!alignmentFromBlob({}));
        QVERIFY(!alignmentFromBlob(blob.chopped(3)));
        QVERIFY(!alignmentFromBlob('\3' + blob.sliced(1)));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptTimes)
#include "tst_transcripttimes.moc"
