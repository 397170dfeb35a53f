// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/letters/splitletters.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace earmark {

namespace {

bool goesOn(char c)
{
    return (uchar(c) & 0xc0U) == 0x80U;
}

// How many bytes the letter has that begins with `c`.
qsizetype lengthOfLetter(char c)
{
    const uchar byte = uchar(c);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

// How many bytes its last letter lacks.
qsizetype lackingIn(QByteArrayView string)
{
    qsizetype there = 1;
    while (there <= std::min<qsizetype>(3, string.size())
           && goesOn(string.at(string.size() - there)))
        ++there;
    if (there > string.size())
        return 0;
    return std::max<qsizetype>(0, lengthOfLetter(string.at(string.size() - there)) - there);
}

bool mayBeSplit(const QByteArray &json)
{
    const QByteArray head = json.first(std::min<qsizetype>(json.size(), 100)).trimmed();
    if (!head.startsWith('{') && !head.startsWith('['))
        return false;
    for (qsizetype at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at + 1)) {
        if (at + 1 < json.size() && goesOn(json.at(at + 1)))
            return true;
    }
    return false;
}

/// Bytes that go elsewhere.
struct Move
{
    qsizetype from = 0;
    qsizetype size = 0;
    qsizetype to = 0; ///< before `from`
};

/// A place where bytes are put in or taken out.
struct Step
{
    qsizetype place = 0;
    QByteArrayView putIn{};
    qsizetype takenOut = 0;
};

/// Goes through the strings of a JSON text.
class SplitFinder
{
public:
    explicit SplitFinder(const QByteArray &json)
        : m_json(json)
    {}

    QList<Move> find()
    {
        for (; m_at < m_json.size(); ++m_at) {
            const char c = m_json.at(m_at);
            if (c == '{' || c == '[')
                ++m_depth;
            else if (c == '}' || c == ']')
                --m_depth;
            else if (c == '"')
                passString();
        }
        return std::move(m_moves);
    }

private:
    /// The end of a string whose last letter lacks bytes.
    struct Cut
    {
        qsizetype end = 0;
        qsizetype lacks = 0;
    };

    void passString()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_json.size());
        if (isName(end))
            m_name = m_json.sliced(begin, end - begin);
        else
            join(begin, end);
    }

    bool isName(qsizetype end) const
    {
        qsizetype next = end + 1;
        while (next < m_json.size() && uchar(m_json.at(next)) <= ' ')
            ++next;
        return next < m_json.size() && m_json.at(next) == ':';
    }

    void join(qsizetype begin, qsizetype end)
    {
        Cut &cut = m_cuts[{m_depth, m_name}];
        qsizetype size = 0;
        while (size < cut.lacks && begin + size < end && goesOn(m_json.at(begin + size)))
            ++size;
        if (size > 0)
            m_moves.append({.from = begin, .size = size, .to = cut.end});
        cut.lacks -= size;
        if (begin + size < end || cut.lacks == 0)
            cut = {.end = end,
                   .lacks =
                       lackingIn(QByteArrayView(m_json).sliced(begin + size, end - begin - size))};
    }

    const QByteArray &m_json;
    QHash<std::pair<int, QByteArray>, Cut> m_cuts;
    QByteArray m_name;
    QList<Move> m_moves;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QByteArray withWholeLetters(const QByteArray &json)
{
    if (!mayBeSplit(json))
        return json;
    const QList<Move> moves = SplitFinder(json).find();
    QList<Step> steps;
    for (const Move &move : moves) {
        steps.append(
            {.place = move.to, .putIn = QByteArrayView(json).sliced(move.from, move.size)});
        steps.append({.place = move.from, .takenOut = move.size});
    }
    std::ranges::stable_sort(steps, {}, &Step::place);
    QByteArray whole;
    whole.reserve(json.size());
    qsizetype at = 0;
    for (const Step &step : std::as_const(steps)) {
        whole.append(QByteArrayView(json).sliced(at, step.place - at));
        whole.append(step.putIn);
        at = step.place + step.takenOut;
    }
    whole.append(QByteArrayView(json).sliced(at));
    return whole;
}

} // namespace earmark
