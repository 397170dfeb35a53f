// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vocabulary.h"

#include <algorithm>
#include <random>

namespace earmark::spoken {

/// What may stand before a colon in speech.
enum class Colons {
    Anything,
    /// Nothing that could be a name, for texts in which names are written like that: nobody could
    /// tell “Note voici : …”, said once in a dialogue, from “Anne Martin : …”.
    NoNames,
};

/// Generates a dialogue.
class ScriptWriter
{
public:
    ScriptWriter(unsigned seed, Colons colons)
        : m_random(seed)
        , m_colons(colons)
    {}

    Script write()
    {
        static const QStringList people{u"Odile"_s, u"Jean-Pierre Müller"_s, u"O’Brien"_s,
                                        u"Léa"_s,   u"Dr. Berg"_s,           u"Émile Zola"_s};
        Script script;
        const int first = below(int(people.size()));
        const int count = 2 + below(2);
        for (int i = 0; i < count; ++i)
            script.names.append(people.at((first + i) % people.size()));
        const int turns = 2 * count + below(6);
        int speaker = -1;
        for (int i = 0; i < turns; ++i) {
            const int other = (speaker + 1 + below(count - 1)) % count;
            speaker = i < 2 * count ? i % count : other;
            script.turns.append({.speaker = speaker, .lines = lines()});
            m_time += below(8) == 0 ? 1'800'000 : 200 + below(900);
        }
        return script;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString oneOf(const QStringList &choices) { return choices.at(below(int(choices.size()))); }

    void say(SpokenLine &words, const QString &text, bool glued = false)
    {
        // Recognisers sometimes give a word no duration, but never the first of a line.
        const int length = !words.isEmpty() && below(12) == 0 ? 0 : 80 + below(320);
        words.append({.text = text, .begin = m_time, .end = m_time + length, .glued = glued});
        m_time += length + below(60);
    }

    void sentence(SpokenLine &words)
    {
        static const QStringList ends{u"."_s, u"?"_s, u"!"_s, u"…"_s, u"\u00a0?"_s, u"\u00a0!"_s};
        if (below(14) == 0) {
            for (const QString &letter : {u"今"_s, u"天"_s, u"吃"_s, u"面"_s, u"包"_s, u"。"_s})
                say(words, letter, letter != u"今"_s);
            return;
        }
        if (below(8) == 0) {
            const QString again = oneOf(m_plainWords) + oneOf(ends);
            const bool atOnce = below(3) == 0; // as recognisers do with words they are unsure of
            for (int times = 2 + below(2); times > 0; --times) {
                say(words, again);
                if (atOnce && words.size() > 1)
                    m_time = words.last().begin = words.last().end = words.at(words.size() - 2).end;
            }
            return;
        }
        const bool quoted = below(8) == 0;
        const qsizetype first = words.size();
        if (below(10) == 0)
            say(words, u"10:30"_s);
        for (int count = below(9); count > 0; --count) {
            const QString word = below(3) == 0 ? oneOf(m_oddWords) : oneOf(m_plainWords);
            if (word.endsWith(u':') && m_colons == Colons::NoNames)
                say(words, u"bread,"_s);
            say(words, word);
        }
        say(words, oneOf(m_plainWords) + oneOf(ends) + (quoted ? u"\""_s : QString()));
        if (quoted)
            words[first].text.prepend(u'"');
    }

    QList<SpokenLine> lines()
    {
        QList<SpokenLine> lines{SpokenLine()};
        for (int count = 1 + below(4); count > 0; --count) {
            sentence(lines.last());
            if (lines.last().size() > 6 && below(2) == 0)
                cutInTwo(lines);
            if (count > 1 && below(2) == 0)
                lines.append(SpokenLine());
        }
        return lines;
    }

    // A line may end in the middle of a sentence, but never within a word without duration.
    void cutInTwo(QList<SpokenLine> &lines)
    {
        const qsizetype at = 1 + below(int(lines.last().size()) - 1);
        SpokenLine rest = lines.last().sliced(at);
        rest.first().end = std::max(rest.first().end, rest.first().begin + 1);
        lines.last().resize(at);
        lines.append(rest);
    }

    const QStringList m_plainWords = plainWords();
    const QStringList m_oddWords = oddWords();
    std::mt19937 m_random;
    Colons m_colons;
    qint64 m_time = 500;
};

} // namespace earmark::spoken
