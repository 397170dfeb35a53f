// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "readers/linesof.h"
#include "suites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// The words of a text without what is between them.
QStringList spokenIn(const QString &text)
{
    QString letters;
    for (const QChar c : text)
        letters += c.isLetterOrNumber() ? c : QChar(u' ');
    return letters.simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList spokenIn(const Transcript &transcript)
{
    QStringList words;
    for (const Cue &cue : transcript.cues)
        words += spokenIn(cue.text);
    return words;
}

/// A letter with its speaker, and its time if known.
struct Spoken
{
    QChar letter;
    QString speaker;
    std::optional<milliseconds> begin;
};

QList<Spoken> lettersWithTimes(const Transcript &transcript)
{
    QList<Spoken> spoken;
    for (const Cue &cue : transcript.cues) {
        std::optional<milliseconds> begin = cue.begin;
        for (const Word &word : cue.words) {
            if (!begin && word.span)
                begin = word.span->begin;
            for (const QChar letter :
                 spokenIn(cue.text.sliced(word.offset, word.length)).join(QString())) {
                spoken.append({letter, transcript.speakerName(cue.speaker), begin});
                begin.reset();
            }
        }
    }
    return spoken;
}

// How a reading differs from lines of begin, speaker and text; empty if it does not. Lines may be
// joined or split if words have times.
QString differenceFrom(const QJsonArray &lines, const Transcript &transcript)
{
    const QList<Spoken> spoken = lettersWithTimes(transcript);
    qsizetype at = 0;
    for (const auto &value : lines) {
        const QJsonArray line = value.toArray();
        const QString begin =
            line.at(0).isNull() ? u"?"_s : QString::number(line.at(0).toInteger());
        bool isFirst = true;
        for (const QChar letter : spokenIn(line.at(2).toString()).join(QString())) {
            const Spoken found = spoken.value(at++);
            const QString time = found.begin ? QString::number(found.begin->count()) : u"?"_s;
            const bool isInTime = !std::exchange(isFirst, false) || time == begin;
            if (found.letter != letter || found.speaker != line.at(1).toString() || !isInTime)
                return u"“%1” at letter %2 is read as [%3] %4 %5"_s.arg(
                    line.at(2).toString(), QString::number(at), found.speaker, time, found.letter);
        }
    }
    return at == spoken.size() ? QString() : u"more is said: "_s + spoken.at(at).letter;
}

} // namespace

/// Files of the project, and the shared suites if they exist.
class TestSuites : public QObject
{
    Q_OBJECT

private slots:
    void readsHardFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("lines");

        const QString own = u"" TEST_DATA "/"_s;
        QTest::newRow("vtt")
            << own + u"features.vtt"_s
            << QStringList{u"[] 0-2500 Jingle, nobody speaks"_s,
                           u"[Odile] 2500-5000 Good morning & welcome\u00a0: today bread."_s,
                           u"[Odile] 5000-9000 A question\u00a0?"_s,
                           u"[Hugo] 5000-9000 Yes : which one ?"_s,
                           u"[Hugo] 9000-12000 Word by word"_s,
                           u"[Hugo~] 3600000-3601000 Still Hugo, an hour later."_s};
        QTest::newRow("srt")
            << own + u"hostile.srt"_s
            << QStringList{u"[Odile] 0-2000 a mark and two signs a line"_s,
                           u"[Odile~] 2000-4000 he said: look: it is 4:30"_s,
                           u"[Odile~] 4500-6000 Note: dots, one digit"_s,
                           u"[Odile~] 6000-8000 no number here"_s,
                           u"[Anne-Laure Müller] 8000-9000 leaning"_s,
                           u"[Anne-Laure Müller~] 10000-12000 - Two bakers\n- in one line"_s};
        QTest::newRow("json") << own + u"lines.json"_s
                              << QStringList{
                                     u"[Odile] 500-3000 No end is given here."_s,
                                     u"[Odile~] 3000-4250 Nor who speaks. The same time again."_s,
                                     u"[Hugo] 9900-9900 It ends before it begins."_s,
                                     u"[Hugo] 12500-13000 Numbers in quotes."_s,
                                     u"[Hugo] ?-? No time at all."_s};
        QTest::newRow("words") << own + u"words.json"_s
                               << QStringList{u"[Odile] 220-1100 It's early, no?"_s,
                                              u"[Hugo] 1600-1990 Very."_s};
        QTest::newRow("html") << own + u"bullets.html"_s
                              << QStringList{u"[Speaker #0] ?-? Bonjour."_s,
                                             u"[Speaker #0] ?-? Aujourd'hui : le pain."_s,
                                             u"[Speaker #1] ?-? Il est 4:30, non ?"_s,
                                             u"[Speaker #0] ?-? Oui."_s,
                                             u"[Speaker #0] ?-? « Tout juste », comme on dit…"_s,
                                             u"[Speaker #0] ?-? Et un deuxième paragraphe."_s};
        QTest::newRow("prose")
            << own + u"prose.txt"_s
            << QStringList{u"[] ?-? The oven was still warm when they came back."_s,
                           u"[] ?-? Nobody had touched the dough, which had risen all the same."_s,
                           u"[] ?-? “Leave it,” she said."_s, u"[] ?-? It would keep."_s};
        if (!shared().isEmpty())
            addHostileRows(shared() + u"/corpus/hostile/"_s);
    }

    void readsHardFiles()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, lines);
        const auto reading = readTranscript(bytesOf(file));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(linesOf(reading->transcript), lines);
    }

    void everySpokenWordIsThereOnce_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("spoken");

        const QString own = u"" TEST_DATA "/"_s;
        QTest::newRow("vtt")
            << own + u"features.vtt"_s
            << u"Jingle nobody speaks Good morning welcome today bread A question Yes which one "
               "Word by word Still Hugo an hour later"_s;
        QTest::newRow("srt")
            << own + u"hostile.srt"_s
            << u"a mark and two signs a line he said look it is 4 30 Note dots one digit no number "
               "here leaning Two bakers in one line"_s;
        QTest::newRow("words") << own + u"words.json"_s << u"It s early no Very"_s;
        QTest::newRow("html")
            << own + u"bullets.html"_s
            << u"Bonjour Aujourd hui le pain Il est 4 30 non Oui Tout juste comme on dit Et un "
               "deuxième paragraphe"_s;
        QTest::newRow("prose") << own + u"prose.txt"_s
                               << QString::fromUtf8(bytesOf(own + u"prose.txt"_s));
    }

    void everySpokenWordIsThereOnce()
    {
        QFETCH(QString, file);
        QFETCH(QString, spoken);
        const auto reading = readTranscript(bytesOf(file));
        QVERIFY(reading);
        QCOMPARE(spokenIn(reading->transcript), spokenIn(spoken));
    }

    void readsTheExamplesOfThePodcastNamespace()
    {
        if (shared().isEmpty())
            return;
        const QString folder = shared() + u"/corpus/podcast-namespace/transcripts_example."_s;
        const auto json = readTranscript(bytesOf(folder + u"json"_s));
        QVERIFY(json);
        QCOMPARE(linesOf(json->transcript),
                 (QStringList{u"[Darth Vader] 500-2500 I am your father."_s,
                              u"[Luke] 2750-3000 Nooooo"_s}));
        const auto vtt = readTranscript(bytesOf(folder + u"vtt"_s));
        QVERIFY(vtt);
        QCOMPARE(vtt->transcript.cues.size(), 7);
        QCOMPARE(vtt->warnings(), QStringList());
        QVERIFY(vtt->transcript.cues.at(2).text.contains(u"Podcasting Q&A"_s));
        const auto srt = readTranscript(bytesOf(folder + u"srt"_s));
        QVERIFY(srt);
        QCOMPARE(srt->transcript.cues.first().text,
                 u"When you first get started in podcasting, it's"_s);
        QCOMPARE(srt->transcript.speakerName(srt->transcript.cues.first().speaker), u"Travis"_s);
        QCOMPARE(srt->warnings(), QStringList());
    }

    void readsRealWorldFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QJsonArray>("lines");

        const QString folder = shared() + u"/corpus/found/"_s;
        const auto expected = QJsonDocument::fromJson(bytesOf(folder + u"expected.json"_s));
        const QJsonObject cases = expected["cases"_L1].toObject();
        if (shared().isEmpty() || cases.isEmpty())
            QSKIP("the shared suites are not there");
        for (auto file = cases.begin(); file != cases.end(); ++file)
            QTest::newRow(qPrintable(file.key())) << folder + file.key() << file->toArray();
    }

    // Files that have no correct reading are refused.
    void readsRealWorldFiles()
    {
        QFETCH(QString, file);
        QFETCH(QJsonArray, lines);
        const auto reading = readTranscript(bytesOf(file));
        if (lines.isEmpty()) {
            QVERIFY(!reading);
            return;
        }
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
        QCOMPARE(differenceFrom(lines, reading->transcript), QString());
    }

private:
    static void addHostileRows(const QString &folder)
    {
        QTest::newRow("hostile 01")
            << folder + u"01_vtt_full_features.vtt"_s
            << QStringList{u"[] 0-2500 Générique sans intervenant"_s,
                           u"[Léa] 2500-5000 Bonjour & bienvenue\u00a0: on parle de pain."_s,
                           u"[Léa] 5000-9000 Une question\u00a0?"_s,
                           u"[Marc] 5000-9000 Oui : laquelle ?"_s,
                           u"[Marc] 9000-12000 Mot à mot"_s,
                           u"[Marc~] 3600000-3601000 Toujours Marc, une heure plus tard."_s};
        QTest::newRow("hostile 02")
            << folder + u"02_vtt_bare_seconds.vtt"_s
            << QStringList{
                   u"[SPEAKER_1] 860-7380 Timestamps in bare seconds: invalid WebVTT, but published in real feeds."_s,
                   u"[SPEAKER_1] 10100-13480 One and two digit fractions too."_s,
                   u"[SPEAKER_1~] 62500-64250 Single digit hour, comma fraction."_s};
        QTest::newRow("hostile 03")
            << folder + u"03_srt_hostile.srt"_s
            << QStringList{u"[Sarah] 0-2000 BOM and CRLF"_s,
                           u"[Sarah~] 2000-4000 she said: wait: the bus is at 10:30"_s,
                           u"[Sarah~] 4500-6000 Note: dot milliseconds, one-digit hour"_s,
                           u"[Sarah~] 6000-8000 missing counter line"_s,
                           u"[Jean-Pierre Müller] 8000-9000 styled, accented, hyphenated name"_s,
                           u"[Jean-Pierre Müller~] 10000-12000 - Two people\n- in one cue"_s};
        QTest::newRow("hostile 04")
            << folder + u"04_json_no_endtime_and_ws.json"_s
            << QStringList{u"[Anna] 500-3000 No end time here."_s,
                           u"[Anna~] 3000-4250 Empty speaker keeps Anna. Same times: second "
                           "line of one cue."_s,
                           u"[Bob] 9900-9900 End before start."_s,
                           u"[Bob] 12500-13000 Numbers as strings."_s,
                           u"[Bob] ?-? No time at all."_s};
        QTest::newRow("hostile 05") << folder + u"05_json_words.json"_s
                                    << QStringList{u"[Speaker 1] 220-1100 It's Friday, right?"_s,
                                                   u"[Speaker 2] 1600-1990 Yes."_s};
        QTest::newRow("hostile 06") << folder + u"06_json_flightcast.json"_s
                                    << QStringList{u"[Host] 31-2356 Hello world"_s};
        QTest::newRow("hostile 07")
            << folder + u"07_json_array_ms.json"_s
            << QStringList{u"[Alban] 1-5000 times are integer milliseconds"_s,
                           u"[Alban~] 5000-7000 second"_s};
        QTest::newRow("hostile 08")
            << folder + u"08_json_podlove.json"_s
            << QStringList{
                   u"[Eric] 5-9458 Podlove publisher style: speaker is an id, voice is the display name."_s};
        QTest::newRow("hostile 09")
            << folder + u"09_html_buzzsprout.html"_s
            << QStringList{u"[Alban] 0-? First & foremost."_s,
                           u"[Alban~] ?-? A second paragraph, same speaker, no time."_s,
                           u"[Kevin] 3723000-? After one hour."_s,
                           u"[Kevin~] ?-? Orphan paragraph"_s,
                           u"[Kevin~] 3900000-? No cite: keep Kevin."_s};
        QTest::newRow("hostile 11")
            << folder + u"11_txt_with_timecodes.txt"_s
            << QStringList{u"[Host] 0-25000 Plain text with bracketed time codes."_s,
                           u"[Guest] 25000-31000 Range style."_s,
                           u"[Guest~] 65000-3723000 Parenthesised, no speaker."_s,
                           u"[HOST] 3723000-? Upper-case name with time code after it."_s,
                           u"[HOST~] ?-? Just a paragraph."_s};
        QTest::newRow("hostile 10")
            << folder + u"10_html_speaker_bullets_no_time.html"_s
            << QStringList{u"[Speaker #0] ?-? Bonjour et bienvenue."_s,
                           u"[Speaker #0] ?-? Aujourd'hui : un invité."_s,
                           u"[Speaker #1] ?-? Merci de m'accueillir."_s,
                           u"[Speaker #1] ?-? Il est 10:30, non ?"_s,
                           u"[Speaker #0] ?-? Oui."_s,
                           u"[Speaker #0] ?-? « Tout à fait », comme on dit…"_s,
                           u"[Speaker #0] ?-? Deuxième paragraphe du même intervenant."_s};
    }
};

QTEST_GUILESS_MAIN(TestSuites)
#include "tst_suites.moc"
