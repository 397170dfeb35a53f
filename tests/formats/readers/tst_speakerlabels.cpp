// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

// One row per line: [speaker] text.
QStringList labelledLines(const Transcript &transcript)
{
    QStringList lines;
    for (const Cue &cue : transcript.cues)
        lines.append(u"[%1] %2"_s.arg(transcript.speakerName(cue.speaker), cue.text));
    return lines;
}

QStringList labelledLines(const QByteArray &file, const ReadOptions &options = {})
{
    const auto reading = readTranscript(file, options);
    return reading ? labelledLines(reading->transcript) : QStringList{reading.error().message};
}

// One subtitle per second.
QByteArray srt(const QStringList &cues)
{
    QString file;
    for (qsizetype i = 0; i < cues.size(); ++i)
        file +=
            u"00:00:%1,000 --> 00:00:%1,900\n%2\n\n"_s.arg(i, 2, 10, QChar(u'0')).arg(cues.at(i));
    return file.toUtf8();
}

QByteArray text(const QStringList &lines)
{
    return lines.join(u"\n"_s).toUtf8();
}

} // namespace

class TestSpeakerLabels : public QObject
{
    Q_OBJECT

private slots:
    void readsLabels_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("a number in brackets")
            << srt({u"[0]: a"_s, u"[12]: b"_s}) << QStringList{u"[0] a"_s, u"[12] b"_s};
        QTest::newRow("a long name in brackets")
            << srt({u"[Somebody whose name and title are longer than others]: a"_s, u"b"_s})
            << QStringList{u"[Somebody whose name and title are longer than others] a"_s,
                           u"[Somebody whose name and title are longer than others] b"_s};
        QTest::newRow("a link is no name")
            << srt({u"[docs]: https://example.org"_s, u"b"_s})
            << QStringList{u"[] [docs]: https://example.org"_s, u"[] b"_s};
        QTest::newRow("brackets behind a dash") << srt({u"- [Anna]: a"_s, u"- [a man]: b"_s})
                                                << QStringList{u"[Anna] a"_s, u"[a man] b"_s};
        QTest::newRow("a dash without a space")
            << srt({u"-MARY: a\n-JOHN: b"_s, u"-MARY: c"_s})
            << QStringList{u"[MARY] a"_s, u"[JOHN] b"_s, u"[MARY] c"_s};
        QTest::newRow("a change behind a sound")
            << srt({u">> ANNA: a"_s, u">> BOB: b"_s, u"[LAUGHTER] >> ANNA: c"_s})
            << QStringList{u"[ANNA] a"_s, u"[BOB] b"_s, u"[BOB] [LAUGHTER]"_s, u"[ANNA] c"_s};
        QTest::newRow("small numbered labels, one of them once")
            << srt({u"spk_0: a"_s, u"spk_1: b"_s, u"spk_0: c"_s})
            << QStringList{u"[spk_0] a"_s, u"[spk_1] b"_s, u"[spk_0] c"_s};
        QTest::newRow("a sentence before a name")
            << srt({u"Hello. ANNA: a"_s, u"ANNA: b"_s, u"BOB: c"_s, u"ANNA: d"_s, u"BOB: e"_s})
            << QStringList{u"[] Hello. ANNA: a"_s, u"[ANNA] b"_s, u"[BOB] c"_s, u"[ANNA] d"_s,
                           u"[BOB] e"_s};
        QTest::newRow("a label behind which nothing is said is text")
            << srt({u"Anna: a"_s, u"Bob: b"_s, u"Anna: c"_s, u"Bob: d"_s, u"I ask\nYou:"_s, u"e"_s})
            << QStringList{u"[Anna] a"_s, u"[Bob] b"_s,          u"[Anna] c"_s,
                           u"[Bob] d"_s,  u"[Bob] I ask You:"_s, u"[Bob] e"_s};
        QTest::newRow("a sentence with a colon is no name")
            << srt({u"ANNA: a"_s, u"BOB: b"_s, u"ANNA: c"_s, u"BOB: d"_s, u"First: we go"_s,
                    u"The truth is: e"_s})
            << QStringList{u"[ANNA] a"_s,           u"[BOB] b"_s,
                           u"[ANNA] c"_s,           u"[BOB] d"_s,
                           u"[BOB] First: we go"_s, u"[BOB] The truth is: e"_s};
        QTest::newRow("a recipe is no dialogue")
            << text({u"Flour: a pound."_s, u"Water: a pint."_s, u"Salt: some."_s})
            << QStringList{u"[] Flour: a pound."_s, u"[] Water: a pint."_s, u"[] Salt: some."_s};
        QTest::newRow("each name once, before a sentence")
            << text({u"Anna Smith: How are you?"_s, u""_s, u"Bob: I am fine."_s})
            << QStringList{u"[Anna Smith] How are you?"_s, u"[Bob] I am fine."_s};
        QTest::newRow("a guest with fewer words")
            << text({u"Jo Doe: So."_s, u"Cher: Hi."_s, u"Jo Doe: Oh."_s, u"Al Lee: Ah."_s,
                     u"Al Lee: Bye."_s})
            << QStringList{u"[Jo Doe] So."_s, u"[Cher] Hi."_s, u"[Jo Doe] Oh."_s, u"[Al Lee] Ah."_s,
                           u"[Al Lee] Bye."_s};
        QTest::newRow("a guest in small letters")
            << srt({u"HOST: So."_s, u"Bob: Hi."_s, u"HOST: Oh."_s})
            << QStringList{u"[HOST] So."_s, u"[Bob] Hi."_s, u"[HOST] Oh."_s};
        QTest::newRow("a guest among numbers")
            << text({u"Speaker 1: So."_s, u"Bob: Hi."_s, u"Speaker 2: Oh."_s})
            << QStringList{u"[Speaker 1] So."_s, u"[Bob] Hi."_s, u"[Speaker 2] Oh."_s};
        QTest::newRow("where few are labelled, other words are nobody's")
            << text({u"Jo Doe: So."_s, u"a"_s, u"b"_s, u"Al Lee: c"_s, u"Paris: Sun."_s,
                     u"Jo Doe: d"_s})
            << QStringList{u"[Jo Doe] So."_s, u"[Jo Doe] a"_s,     u"[Jo Doe] b"_s,
                           u"[Al Lee] c"_s,   u"[] Paris: Sun."_s, u"[Jo Doe] d"_s};
        QTest::newRow("what somebody is, in capitals")
            << text({u"JO DOE, HOST:"_s, u""_s, u"So."_s, u""_s, u"AL LEE, BYLINE: Hi."_s, u""_s,
                     u"DOE: Oh."_s, u""_s, u"LEE: Ah."_s, u""_s, u"DOE: Yes."_s})
            << QStringList{u"[JO DOE, HOST] So."_s, u"[AL LEE, BYLINE] Hi."_s, u"[DOE] Oh."_s,
                           u"[LEE] Ah."_s, u"[DOE] Yes."_s};
        QTest::newRow("what somebody is, behind a name that speaks")
            << text({u"Mme Roux, ministre : Oui."_s, u"Léa : Non."_s, u"Mme Roux : Si."_s,
                     u"Léa : Ah."_s})
            << QStringList{u"[Mme Roux, ministre] Oui."_s, u"[Léa] Non."_s, u"[Mme Roux] Si."_s,
                           u"[Léa] Ah."_s};
        QTest::newRow("how it is said, in brackets")
            << text({u"HOST: So."_s, u"Marc [en riant] : Ha."_s, u"HOST: Oh."_s, u"Marc : Ah."_s})
            << QStringList{u"[HOST] So."_s, u"[Marc] [en riant] Ha."_s, u"[HOST] Oh."_s,
                           u"[Marc] Ah."_s};
        QTest::newRow("a guest who speaks once")
            << text({u"HOST: a"_s, u"GUEST: b"_s, u"HOST: c"_s, u"JO DOE: d"_s})
            << QStringList{u"[HOST] a"_s, u"[GUEST] b"_s, u"[HOST] c"_s, u"[JO DOE] d"_s};
        QTest::newRow("small letters")
            << text({u"anna: a"_s, u"bob: b"_s, u"anna: c"_s, u"bob: d"_s})
            << QStringList{u"[anna] a"_s, u"[bob] b"_s, u"[anna] c"_s, u"[bob] d"_s};
        QTest::newRow("without a space")
            << text({u"Anna:Aa"_s, u"Bob:Be"_s, u"Anna:Ce"_s, u"Bob:De"_s})
            << QStringList{u"[Anna] Aa"_s, u"[Bob] Be"_s, u"[Anna] Ce"_s, u"[Bob] De"_s};
        QTest::newRow("a wide colon")
            << text({u"安娜：一二"_s, u"本：三四"_s, u"安娜：五六"_s, u"本：七八"_s})
            << QStringList{u"[安娜] 一二"_s, u"[本] 三四"_s, u"[安娜] 五六"_s, u"[本] 七八"_s};
        QTest::newRow("brackets without a colon")
            << srt({u"[Anna Berg] a"_s, u"[Bob] b"_s, u"[music]"_s, u"[Anna Berg] c"_s,
                    u"[Bob] d"_s})
            << QStringList{u"[Anna Berg] a"_s, u"[Bob] b"_s, u"[Bob] [music]"_s, u"[Anna Berg] c"_s,
                           u"[Bob] d"_s};
        QTest::newRow("sounds in brackets")
            << srt({u"[Music] a"_s, u"b"_s, u"[Music] c"_s, u"d"_s})
            << QStringList{u"[] [Music] a"_s, u"[] b"_s, u"[] [Music] c"_s, u"[] d"_s};
        QTest::newRow("a colon in the brackets")
            << srt({u"[ANNA:] a"_s, u"[ANNA:] b"_s}) << QStringList{u"[ANNA] a"_s, u"[ANNA] b"_s};
        QTest::newRow("how it is said")
            << text({u"MARIE (laughing): a"_s, u"LUC: b"_s, u"MARIE: c"_s, u"LUC (sadly): d"_s})
            << QStringList{u"[MARIE] (laughing) a"_s, u"[LUC] b"_s, u"[MARIE] c"_s,
                           u"[LUC] (sadly) d"_s};
        QTest::newRow("who it is") << text(
            {u"Jo (he/him): a"_s, u"Al (host): b"_s, u"Jo (he/him): c"_s, u"Al (host): d"_s})
                                   << QStringList{u"[Jo (he/him)] a"_s, u"[Al (host)] b"_s,
                                                  u"[Jo (he/him)] c"_s, u"[Al (host)] d"_s};
        QTest::newRow("dashes before names")
            << srt({u"- Léa: a\n- Max: b"_s, u"- Léa: c"_s, u"- Max: d"_s})
            << QStringList{u"[Léa] a"_s, u"[Max] b"_s, u"[Léa] c"_s, u"[Max] d"_s};
        QTest::newRow("marks of direction")
            << srt({u"\u200eLéa: a"_s, u"\u200eMax: b"_s, u"\u200eLéa: c"_s, u"\u200fMax: d"_s})
            << QStringList{u"[Léa] a"_s, u"[Max] b"_s, u"[Léa] c"_s, u"[Max] d"_s};
        QTest::newRow("changes within a line")
            << srt({u">> Hi. >> Oh.\n>> Ah."_s, u"So. >> And."_s})
            << QStringList{u"[] Hi."_s, u"[] Oh."_s, u"[] Ah."_s, u"[] So."_s, u"[] And."_s};
        QTest::newRow("a shift is no change")
            << srt({u"x = 1 >> 2"_s, u"y"_s}) << QStringList{u"[] x = 1 >> 2"_s, u"[] y"_s};
        QTest::newRow("whisper.cpp's turns")
            << srt({u"(speaker 1)a"_s, u"(speaker ?)b"_s, u"(speaker 1)c [SPEAKER_TURN]"_s, u"d"_s})
            << QStringList{u"[speaker 1] a"_s, u"[] b"_s, u"[speaker 1] c"_s, u"[] d"_s};
        QTest::newRow("names above")
            << srt({u"Anna Berg\nOh so."_s, u"Bob\nAh no."_s, u"Anna Berg\nYes it is."_s})
            << QStringList{u"[Anna Berg] Oh so."_s, u"[Bob] Ah no."_s, u"[Anna Berg] Yes it is."_s};
        QTest::newRow("Markdown") << text({u"# Part 1: bread"_s, u""_s, u"**Anna:** *a* \\* b"_s,
                                           u""_s, u"**Bob**: [c](https://example.org/x)"_s, u""_s,
                                           u"**Anna** : d"_s, u""_s, u"__Bob:__ \\- e"_s})
                                  << QStringList{u"[] # Part 1: bread"_s, u"[Anna] a * b"_s,
                                                 u"[Bob] c"_s, u"[Anna] d"_s, u"[Bob] - e"_s};
        QTest::newRow("headings") << text(
            {u"### Anna"_s, u"a"_s, u"### Bob"_s, u"b"_s, u"### Anna"_s, u"c"_s})
                                  << QStringList{u"[Anna] a"_s, u"[Bob] b"_s, u"[Anna] c"_s};
        QTest::newRow("long turns, wrapped")
            << text({u"ANNA: a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"BOB: g"_s, u"h"_s,
                     u"i"_s, u"j"_s, u"k"_s, u"l"_s, u"ANNA: m"_s, u"n"_s, u"o"_s, u"p"_s,
                     u"BOB: q"_s})
                   .replace("\n", ".\n")
            << QStringList{u"[ANNA] a."_s, u"[ANNA] b."_s, u"[ANNA] c."_s, u"[ANNA] d."_s,
                           u"[ANNA] e."_s, u"[ANNA] f."_s, u"[BOB] g."_s,  u"[BOB] h."_s,
                           u"[BOB] i."_s,  u"[BOB] j."_s,  u"[BOB] k."_s,  u"[BOB] l."_s,
                           u"[ANNA] m."_s, u"[ANNA] n."_s, u"[ANNA] o."_s, u"[ANNA] p."_s,
                           u"[BOB] q"_s};
    }

    void readsLabels()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(labelledLines(file), lines);
    }

    void theListenerChooses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QStringList>("lines"); // if the choice is the opposite

        const QStringList others{u"Bob: b"_s, u"Al: c"_s, u"Bob: d"_s, u"Al: e"_s};
        QTest::newRow("a colon, srt")
            << srt(QStringList{u"Jo Doe: a"_s} + others) << u"Bob"_s << true
            << QStringList{u"[Jo Doe] a"_s, u"[Jo Doe] Bob: b"_s, u"[Al] c"_s, u"[Al] Bob: d"_s,
                           u"[Al] e"_s};
        QTest::newRow("a colon, dialogue")
            << text(others + QStringList{u"Note: f"_s}) << u"Note"_s << false
            << QStringList{u"[Bob] b"_s, u"[Al] c"_s, u"[Bob] d"_s, u"[Al] e"_s, u"[Note] f"_s};
        QTest::newRow("brackets") << srt({u"[ANNA]: a"_s, u"[ANNA]: b"_s}) << u"ANNA"_s << true
                                  << QStringList{u"[] [ANNA]: a"_s, u"[] [ANNA]: b"_s};
        QTest::newRow("a sound in brackets") << srt({u"[Music] a"_s, u"b"_s}) << u"Music"_s << false
                                             << QStringList{u"[Music] a"_s, u"[Music] b"_s};
        QTest::newRow("arrows") << srt({u">> ANNA: a"_s, u">> ANNA: b"_s}) << u"ANNA"_s << true
                                << QStringList{u"[] >> ANNA: a"_s, u"[] >> ANNA: b"_s};
        QTest::newRow("own lines")
            << text({u"- Speaker 1"_s, u""_s, u"a"_s, u""_s, u"- Speaker 2"_s, u""_s, u"b"_s})
            << u"Speaker 2"_s << true
            << QStringList{u"[Speaker 1] a"_s, u"[Speaker 1] - Speaker 2"_s, u"[Speaker 1] b"_s};
    }

    void theListenerChooses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, label);
        QFETCH(bool, taken);
        QFETCH(QStringList, lines);

        const auto reading = readTranscript(file);
        QVERIFY(reading);
        const auto found = std::ranges::find(reading->labels, label, &FoundLabel::label);
        QVERIFY(found != reading->labels.end());
        QCOMPARE(found->isSpeaker, taken);
        QVERIFY(!found->firstWords.isEmpty());
        ReadOptions options;
        options.labels.insert(label, !taken);
        QCOMPARE(labelledLines(file, options), lines);
        options.labels.insert(label, taken);
        QCOMPARE(labelledLines(file, options), labelledLines(reading->transcript));
    }
};

QTEST_GUILESS_MAIN(TestSpeakerLabels)
#include "tst_speakerlabels.moc"
