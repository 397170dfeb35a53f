// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/anchoring.h"
#include "notes/annotation.h"
#include "transcript/text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace earmark {

/// A talk that is made up word by word, and what can become of it in another transcript or another
/// download. Each word knows which word of the first talk it stands for.
class TalkVariant
{
public:
    struct SaidWord
    {
        QString text;
        int origin = -1; ///< its place in the first talk; -1 if nobody said it there
        bool endsSentence = false;
        milliseconds length{400};
    };

    /// A talk of about `words` words, in which phrases, whole sentences and an advertisement are
    /// said several times, as people do.
    static TalkVariant madeUp(quint32 seed, int words)
    {
        TalkVariant talk(seed);
        const QList<SaidWord> refrain = talk.sentence(26);
        int sentences = 0;
        while (talk.m_words.size() < words) {
            const int kind = talk.m_random.bounded(100);
            if (++sentences % 60 == 0)
                talk.m_words += refrain;
            else if (kind < 10 && talk.m_words.size() > 200)
                talk.repeatSomething();
            else
                talk.m_words += talk.sentence(4 + talk.m_random.bounded(20));
        }
        for (int i = 0; i < talk.m_words.size(); ++i)
            talk.m_words[i].origin = i;
        return talk;
    }

    /// Every so many words of a hundred are heard otherwise, left out, or heard as two. The others
    /// keep their times.
    void mishear(int percent)
    {
        QList<SaidWord> heard;
        for (SaidWord said : std::as_const(m_words)) {
            if (m_random.bounded(100) >= percent) {
                heard.append(said);
                continue;
            }
            const int kind = m_random.bounded(10);
            if (kind < 2 && !said.endsSentence) {
                if (!heard.isEmpty())
                    heard.last().length += said.length;
                continue;
            }
            if (kind < 4) {
                said.length /= 2;
                heard.append({word(), -1, false, said.length});
            } else
                said.text = word() + (said.endsSentence ? QStringLiteral(".") : QString());
            heard.append(said);
        }
        m_words = heard;
    }

    /// Puts advertisements of 15 to 60 seconds between sentences.
    void insertAdverts(int count)
    {
        for (; count > 0; --count) {
            QList<SaidWord> advert;
            const int length = int(wordsPerSecond * (15 + m_random.bounded(46)));
            while (advert.size() < length)
                advert += sentence(6 + m_random.bounded(12));
            for (SaidWord &said : advert)
                said.origin = -1;
            insertAtSentence(advert);
        }
    }

    /// Takes sentences out and puts them in somewhere else.
    void moveSentences(int count)
    {
        for (; count > 0; --count) {
            qsizetype begin = m_random.bounded(int(m_words.size()));
            while (begin > 0 && !m_words.at(begin - 1).endsSentence)
                --begin;
            qsizetype end = begin;
            while (end < m_words.size() && !m_words.at(end).endsSentence)
                ++end;
            end = std::min(end + 1, m_words.size());
            const QList<SaidWord> moved = m_words.mid(begin, end - begin);
            m_words.remove(begin, end - begin);
            insertAtSentence(moved);
        }
    }

    void renameSpeakers() { m_names = {QStringLiteral("Doctor Roe"), QStringLiteral("Host")}; }

    /// Lines of one or more sentences, at 2.5 words a second.
    Transcript transcript()
    {
        Transcript made;
        const SpeakerId speakers[] = {made.addSpeaker(m_names.at(0)),
                                      made.addSpeaker(m_names.at(1))};
        Cue cue;
        int sentences = 1 + m_random.bounded(3);
        m_lines.clear();
        m_lines.append(0);
        milliseconds time{0};
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (!cue.text.isEmpty())
                cue.text += u' ';
            const TimeSpan span{time, time + m_words.at(i).length};
            time = span.end;
            cue.words.append({.offset = qint32(cue.text.size()),
                              .length = qint32(m_words.at(i).text.size()),
                              .span = span});
            cue.text += m_words.at(i).text;
            cue.begin = cue.begin.value_or(span.begin);
            cue.end = span.end;
            if (!m_words.at(i).endsSentence || --sentences > 0)
                continue;
            cue.origin = TimeOrigin::File;
            cue.speaker = speakers[made.cues.size() % 2];
            cue.beginsTurn = true;
            made.addCue(std::exchange(cue, {}));
            m_lines.append(i + 1);
            sentences = 1 + m_random.bounded(3);
        }
        return made;
    }

    /// The words of the last transcript() in a range of it.
    QList<SaidWord> in(const Transcript &made, const TextRange &range) const
    {
        QList<SaidWord> found;
        for (qsizetype row = range.firstRow; row <= range.lastRow; ++row) {
            const Cue &cue = made.cues.at(row);
            for (qsizetype i = 0; i < cue.words.size(); ++i) {
                const Word &word = cue.words.at(i);
                const bool isBefore = row == range.firstRow && word.end() <= range.firstOffset;
                const bool isBehind = row == range.lastRow && word.offset >= range.lastOffset;
                if (!isBefore && !isBehind)
                    found.append(m_words.at(m_lines.at(row) + i));
            }
        }
        return found;
    }

    QRandomGenerator &random() { return m_random; }

private:
    static constexpr double wordsPerSecond = 2.5;

    explicit TalkVariant(quint32 seed)
        : m_random(seed)
    {}

    // Few words are said often and many seldom (Zipf's law).
    QString word()
    {
        static constexpr std::array heads{"ba",  "tor", "li",  "men", "sta", "ro",  "ve",  "cla",
                                          "dou", "fin", "gre", "hal", "mu",  "per", "sol", "tri"};
        static constexpr std::array tails{"",     "n",   "ter", "ing", "s",   "ment", "le",  "ra",
                                          "tion", "que", "der", "ly",  "ons", "mi",   "val", "et"};
        static constexpr std::array often{"the", "and",  "of",   "a",    "to", "in", "is", "it",
                                          "you", "that", "we",   "was",  "so", "he", "on", "not",
                                          "as",  "but",  "what", "they", "le", "de", "et", "la"};
        const double draw = m_random.generateDouble();
        const auto rank = int(std::pow(4000.0, draw));
        if (rank <= int(often.size()))
            return QString::fromLatin1(often.at(size_t(rank - 1)));
        const auto id = size_t(rank);
        return QString::fromLatin1(heads.at(id % 16)) + QString::fromLatin1(heads.at(id / 16 % 16))
            + QString::fromLatin1(tails.at(id / 7 % 16));
    }

    QList<SaidWord> sentence(int length)
    {
        static const QStringList phrases{
            QStringLiteral("you know what I mean"), QStringLiteral("and that is the thing"),
            QStringLiteral("I do not know"), QStringLiteral("c’est ça qui est important"),
            QStringLiteral("at the end of the day")};
        QStringList texts;
        while (texts.size() < length) {
            if (m_random.bounded(100) < 3)
                texts += phrases.at(m_random.bounded(int(phrases.size()))).split(u' ');
            else
                texts += word();
        }
        QList<SaidWord> made;
        for (const QString &text : std::as_const(texts))
            made.append({text, -1, false});
        made.last().text += u'.';
        made.last().endsSentence = true;
        return made;
    }

    // Somebody quotes a sentence that was said before, or says it again a moment later.
    void repeatSomething()
    {
        const bool isSoon = m_random.bounded(2) == 0;
        qsizetype begin = isSoon ? m_words.size() - 40 : m_random.bounded(int(m_words.size()) - 80);
        while (begin > 0 && !m_words.at(begin - 1).endsSentence)
            --begin;
        QList<SaidWord> again;
        while (begin < m_words.size() && (again.isEmpty() || !again.last().endsSentence))
            again.append(m_words.at(begin++));
        m_words += again;
    }

    void insertAtSentence(const QList<SaidWord> &words)
    {
        qsizetype at = m_random.bounded(int(m_words.size()));
        while (at < m_words.size() && at > 0 && !m_words.at(at - 1).endsSentence)
            ++at;
        m_words = m_words.first(at) + words + m_words.sliced(at);
    }

    QRandomGenerator m_random;
    QList<SaidWord> m_words;
    QStringList m_names{QStringLiteral("Ada"), QStringLiteral("Bob")};
    QList<qsizetype> m_lines; ///< the first word of each line of the last transcript()
};

} // namespace earmark
