// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/text.h"
#include "transcript/transcript.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <random>

namespace earmark::hostile {

using namespace Qt::StringLiterals;

/// Speech that looks like a label, a time or markup of some format.
inline const QStringList &oddTexts()
{
    static const QStringList texts{
        u"Anna: hello"_s,
        u"[Bob]: x"_s,
        u"[ANNA]"_s,
        u"(Speaker 1)"_s,
        u"Speaker 2: yes"_s,
        u"- x"_s,
        u">> hello"_s,
        u"Note: well"_s,
        u"-->"_s,
        u"00:00:01,000 --> 00:00:02,000"_s,
        u"00:01:02.000"_s,
        u"[00:12]"_s,
        u"(1:02:03)"_s,
        u"<00:01.00>"_s,
        u"1"_s,
        u"2026"_s,
        u"<b>bold</b>"_s,
        u"<v Bob>hi"_s,
        u"</p>"_s,
        u"<br>"_s,
        u"<time>0:05</time>"_s,
        u"<cite>Bob:</cite>"_s,
        u"a < b > c"_s,
        u"<!--"_s,
        u"]]>"_s,
        u"&amp;"_s,
        u"&#60;"_s,
        u"&nbsp"_s,
        u"R&D"_s,
        u"{\\an8}"_s,
        u"{{text}}"_s,
        u"\\N"_s,
        u"[br]"_s,
        u"[ar: Bob]"_s,
        u"back\\slash"_s,
        u"C:\\*\\"_s,
        u"\"quoted\""_s,
        u"it's"_s,
        u"a,b"_s,
        u"a;b"_s,
        u"tab\there"_s,
        u"NOTE x"_s,
        u"WEBVTT"_s,
        u"STYLE"_s,
        u"**strong**"_s,
        u"*so*"_s,
        u"__so__"_s,
        u"snake_case_name"_s,
        u"`code`"_s,
        u"[link](https://example.org)"_s,
        u"![x](y)"_s,
        u"# head"_s,
        u"> quote"_s,
        u"1. one"_s,
        u"+ plus"_s,
        u"| a | b |"_s,
        u"---"_s,
        u"=1+1"_s,
        u"bell\u0007bell"_s,
        u"\u0001"_s,
        u"esc\u001b[0m"_s,
        u"nul"_s + QChar(0) + u"nul"_s,
        u"next\u0085line"_s,
        u"form\u000cfeed"_s,
        u"part\u2028part"_s,
        u"\uffff"_s,
        u"😀"_s,
        u"𝒳𝒴 \U0001f1eb\U0001f1f7"_s,
        u"مرحبا بكم"_s,
        u"\u202bשלום\u202c"_s,
        u"e\u0301le\u0301ment"_s,
        u"a\u00a0b"_s,
        u"déjà\u202f?"_s,
        u"\u200b"_s,
        u"…"_s,
        u"—"_s,
        u"?"_s,
        u"一二三，四五。"_s,
        u"Dr. No"_s,
        u"[applause]"_s,
    };
    return texts;
}

inline const QStringList &plainTexts()
{
    static const QStringList texts{u"bread"_s, u"and"_s, u"butter."_s, u"Yes,"_s,   u"we"_s,
                                   u"went"_s,  u"été"_s, u"home!"_s,   u"l’été,"_s, u"the"_s};
    return texts;
}

/// Names that a label can hold: at least one letter or digit, and at most a hundred characters.
inline const QStringList &oddNames()
{
    static const QStringList names{u"Anna"_s,
                                   u"Bob"_s,
                                   u"Ben O’Neill"_s,
                                   u"the lady with a big green hat"_s,
                                   u"lower case"_s,
                                   u"Dr: Who"_s,
                                   u"10:30 am"_s,
                                   u"Guest 2"_s,
                                   u"2nd guest"_s,
                                   u"Bob [host]"_s,
                                   u"[Bob]"_s,
                                   u"(voice)"_s,
                                   u"“Bo” \"B\""_s,
                                   u"#anna"_s,
                                   u"> Bob"_s,
                                   u"  Eve "_s,
                                   u"A & <B>"_s,
                                   u"Note"_s,
                                   u"SPEAKER_01"_s,
                                   u"Speaker 1"_s,
                                   u"Zoë, of X"_s,
                                   u"مريم"_s,
                                   u"一郎"_s,
                                   u"a*b*_c_"_s,
                                   u"back\\slash"_s,
                                   u"tab\tbed\u0007"_s,
                                   u"😀 Joy"_s,
                                   u"Mr. &amp; Co."_s,
                                   u"42"_s,
                                   u"#1"_s,
                                   u"Somebody whose name and title are longer than others"_s};
    return names;
}

/// Names that only a separate field can hold.
inline const QStringList &oddestNames()
{
    static const QStringList names{u"?"_s, u"12:34"_s, u"Name"_s.repeated(40)};
    return names;
}

/// What a format is able to hold.
struct Wishes
{
    bool anyName = true;
    bool overlaps = true;
    milliseconds longest{0};
};

/// Generates transcripts that keep all guarantees but are hard to write.
class TranscriptMaker
{
public:
    TranscriptMaker(unsigned seed, const Wishes &wishes)
        : m_random(seed)
        , m_names(wishes.anyName ? oddNames() + oddestNames() : oddNames())
        , m_wishes(wishes)
    {}

    Transcript make()
    {
        Transcript transcript;
        const int speakers = oneOf(5);
        for (int i = 0; i < speakers; ++i)
            addSpeaker(transcript);
        m_time = milliseconds(isOneIn(5) ? oneOf(int(m_wishes.longest.count() - 3'600'000))
                                         : oneOf(5000));
        m_timed = isOneIn(6) ? 50 : 90;
        const int cues = 1 + oneOf(14);
        for (int i = 0; i < cues; ++i)
            addCue(transcript);
        if (std::ranges::none_of(transcript.cues,
                                 [](const Cue &cue) { return cue.begin.has_value(); }))
            addTimes(transcript.cues.first());
        markTurns(transcript);
        return transcript;
    }

private:
    int oneOf(int count) { return int(m_random() % unsigned(count)); }
    bool isOneIn(int count) { return oneOf(count) == 0; }

    const QString &oneOf(const QStringList &list) { return list.at(oneOf(int(list.size()))); }

    // Two people may have the same name.
    void addSpeaker(Transcript &transcript)
    {
        transcript.addSpeaker(u"label %1"_s.arg(transcript.speakers.size()));
        const bool isNamesake = transcript.speakers.size() > 1 && isOneIn(5);
        transcript.speakers.last().name =
            isNamesake ? transcript.speakers.first().name : oneOf(m_names);
    }

    QString text()
    {
        QStringList parts;
        const int count = 1 + oneOf(6);
        for (int i = 0; i < count; ++i)
            parts.append(isOneIn(3) ? oneOf(oddTexts()) : oneOf(plainTexts()));
        QString text = parts.join(u' ');
        if (isOneIn(12))
            text = u"- "_s + text + u"\n- "_s + oneOf(isOneIn(2) ? oddTexts() : plainTexts());
        else if (isOneIn(12))
            text += u'\n' + oneOf(oddTexts());
        text = text.trimmed();
        if (m_said.contains(text)) // the same text twice at the same time is read once
            text += u" %1"_s.arg(m_said.size());
        m_said.insert(text);
        return text;
    }

    void addCue(Transcript &transcript)
    {
        Cue cue;
        cue.text = text();
        cue.words = splitIntoWords(cue.text);
        const int speaker = oneOf(int(transcript.speakers.size()) + 2);
        const bool goesOn = !transcript.cues.isEmpty() && isOneIn(3);
        if (goesOn)
            cue.speaker = transcript.cues.last().speaker;
        else if (speaker < transcript.speakers.size())
            cue.speaker = transcript.speakers.at(speaker).id;
        if (oneOf(100) < m_timed)
            addTimes(cue);
        transcript.addCue(cue);
    }

    // Lines may begin together, overlap or have no duration; two with the same times are one line.
    void addTimes(Cue &cue)
    {
        m_time += milliseconds(isOneIn(6) ? 0 : oneOf(4000));
        milliseconds length{isOneIn(10) ? 0 : 100 + oneOf(4000)};
        if (m_last == TimeSpan{m_time, m_time + length})
            length += milliseconds(500);
        m_last = TimeSpan{m_time, m_time + length};
        cue.origin = TimeOrigin::File;
        cue.begin = m_last.begin;
        cue.end = m_last.end;
        if (isOneIn(3))
            addWordTimes(cue, isOneIn(3));
        if (!m_wishes.overlaps || isOneIn(2))
            m_time = m_last.end;
    }

    void addWordTimes(Cue &cue, bool inPart)
    {
        const milliseconds share = (m_last.duration() / std::max<qsizetype>(1, cue.words.size()));
        milliseconds begin = m_last.begin;
        for (Word &word : cue.words) {
            const milliseconds length =
                share < milliseconds(40) ? share : share - milliseconds(oneOf(20));
            if (share >= milliseconds(40) && !(inPart && isOneIn(2)))
                word.span = TimeSpan{begin, begin + length};
            begin += share;
        }
    }

    std::mt19937 m_random;
    QStringList m_names;
    Wishes m_wishes;
    QSet<QString> m_said;
    milliseconds m_time{0};
    TimeSpan m_last;
    int m_timed = 100; ///< percentage of lines with times
};

} // namespace earmark::hostile
