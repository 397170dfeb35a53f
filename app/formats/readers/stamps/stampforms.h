// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/stamps/linestamp.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace earmark {

/// The forms in which a text writes its times. Forms that could also be words are accepted if they
/// occur often and the times never go back.
class StampForms
{
public:
    explicit StampForms(QStringView text);

    /// The time of `line`, if it has an accepted form.
    std::optional<LineStamp> stampIn(QStringView line) const;
    /// Whether a line with a name is above each time.
    bool haveNamesAbove() const { return m_namesAbove; }
    /// Whether most times in brackets are followed by a name.
    bool haveNamesBehind() const { return m_namesBehind; }
    /// Whether all times are zero, so that they mean nothing.
    bool areZero() const { return m_areZero; }

private:
    StampForms() = default;

    using Kind = LineStamp::Kind;
    static constexpr std::size_t kinds = std::size_t(Kind::Behind) + 1;

    /// The lines of one form.
    struct Count
    {
        qsizetype lines = 0;
        qsizetype withTextBelow = 0;
        milliseconds last{0};
        bool goesBack = false;
        QSet<QString> names;

        void add(milliseconds begin, const QString &name = {})
        {
            ++lines;
            goesBack = goesBack || begin < last;
            last = std::max(last, begin);
            names.insert(name);
        }
        bool isRepeated() const { return names.size() < lines; }
    };

    Count &of(Kind kind) { return m_counts.at(std::size_t(kind)); }
    const Count &of(Kind kind) const { return m_counts.at(std::size_t(kind)); }
    bool &accepted(Kind kind) { return m_isAccepted.at(std::size_t(kind)); }
    bool isAccepted(Kind kind) const { return m_isAccepted.at(std::size_t(kind)); }

    void countForms(QStringView text);
    void add(const LineStamp &found, QStringView above);
    void decide();
    void findHeads();
    bool isPlausible(Kind kind) const;
    bool areDotsTimes() const;
    bool isNearlyAll(qsizetype lines) const { return lines * 5 >= m_lines * 4; }

    std::array<Count, kinds> m_counts{};
    std::array<bool, kinds> m_isAccepted{};
    Count m_bare; ///< Bare and BareBeforeName together
    Count m_heads; ///< lines of a name and a time only
    Count m_headsBehind; ///< … with any name behind the time
    Count m_within; ///< a name, a time and text, in this order
    Count m_above; ///< lines with a name above the time
    StampClock m_clock;
    milliseconds m_first{-1}; ///< the first time
    qsizetype m_lines = 0;
    qsizetype m_links = 0; ///< lines that end in a link with a time
    qsizetype m_sentences = 0; ///< sentences followed by a time
    qsizetype m_withNameBehind = 0;
    bool m_namesAreHeads = false; ///< lines of a time and a name are heads of turns
    bool m_bareNamesAreNames = false; ///< what looks like a name behind a bare time is one
    bool m_namesAbove = false;
    bool m_namesBehind = false;
    bool m_areZero = false;
};

} // namespace earmark
