// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../audio/muxing.h"
#include "../house.h"
#include "ui/session/importing.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Transcripts come into the library.
class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void aTextInsideTheMediaFileIsFound()
    {
        House house;
        const QString path = house.folder.filePath(u"talk.mkv"_s);
        QVERIFY(mux(path,
                    {{.texts = {{1000, 1000, "Ada: Yes."}},
                      .language = "eng",
                      .disposition = AV_DISPOSITION_DEFAULT},
                     {.codec = AV_CODEC_ID_WEBVTT,
                      .texts = {{1000, 1500, "<v Ada>Déjà ?"}, {3000, 1000, "<v Bob>Oui."}},
                      .language = "fre"}},
                    {.spoken = "fra"}));
        const EpisodeId episode = keep(house, path);

        const auto found = findTranscript(house.library.databasePath(), episode, path);
        QVERIFY(found && *found);
        const ImportedTranscript &imported = **found;
        QVERIFY(imported.isNew && !imported.wasAskedFor);
        QCOMPARE(imported.reading.format, u"vtt"_s);
        const Transcript &transcript = imported.loaded.transcript;
        QCOMPARE(transcript.language, u"fr"_s);
        QCOMPARE(transcript.cues.size(), 2);
        QCOMPARE(transcript.cues.at(1).text, u"Oui."_s);
        QCOMPARE(transcript.cues.at(1).begin, 3s);
        QCOMPARE(transcript.cues.at(1).end, 4s);
        QCOMPARE(transcript.speakerName(transcript.cues.at(1).speaker), u"Bob"_s);

        const auto again = findTranscript(house.library.databasePath(), episode, path);
        QVERIFY(again && *again && !(*again)->isNew);
        QCOMPARE((*again)->loaded.transcript.language, u"fr"_s);
        ReadOptions options;
        options.labels = {{u"Bob"_s, false}};
        const auto reread =
            rereadTranscript(house.library.databasePath(), (*again)->loaded, options);
        QVERIFY(reread);
        QCOMPARE(reread->loaded.transcript.language, u"fr"_s);
    }

    void withoutATextInsideNothingIsFound()
    {
        House house;
        const QString path = house.folder.filePath(u"talk.mkv"_s);
        QVERIFY(mux(path, {}, {.spoken = "fra"}));
        const auto found = findTranscript(house.library.databasePath(), keep(house, path), path);
        QVERIFY(found && !*found);
    }

private:
    static EpisodeId keep(House &house, const QString &path)
    {
        Episode facts;
        facts.mediaPath = path;
        facts.title = u"Talk"_s;
        const auto id = house.library.keep(facts, {});
        return id ? *id : EpisodeId{};
    }
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
