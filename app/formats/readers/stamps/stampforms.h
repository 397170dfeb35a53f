// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/stamps/linestamp.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace earmark {

/// The ways in which a text writes its times: those that might as well be words count where they
/// come again and again and never go back.
class StampForms
{
public:
    explicit StampForms(QStringView text);

    /// The time of `line`, if it is written in one of the ways.
    std::optional<LineStamp> stampIn(QStringView line) const;
    /// A line with a name stands above each time.
    bool haveNamesAbove() const { return m_namesAbove; }
    /// Most times in brackets have a name behind them.
    bool haveNamesBehind() const { return m_namesBehind; }
    /// All times are zero: nobody took them.
    bool areZero() const { return m_areZero; }

private:
    StampForms() = default;

    using Kind = LineStamp::Kind;
    static constexpr std::size_t kinds = std::size_t(Kind::Behind) + 1;

    /// Lines that are written alike.
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
        bool comesAgain() const { return names.size() < lines; }
    };

    Count &of(Kind kind) { return m_counts.at(std::size_t(kind)); }
    const Count &of(Kind kind) const { return m_counts.at(std::size_t(kind)); }
    bool &meant(Kind kind) { return m_isMeant.at(std::size_t(kind)); }
    bool isMeant(Kind kind) const { return m_isMeant.at(std::size_t(kind)); }

    void look(QStringView text);
    void add(const LineStamp &found, QStringView above);
    void decide();
    void findHeads();
    bool mayBeMeant(Kind kind) const;
    bool areDots() const;
    bool isNearlyAll(qsizetype lines) const { return lines * 5 >= m_lines * 4; }

    std::array<Count, kinds> m_counts{};
    std::array<bool, kinds> m_isMeant{};
    Count m_bare; ///< Bare and BareBeforeName together
    Count m_heads; ///< a name and a time that are all of a line
    Count m_headsBehind; ///< … of which the name stands behind the time, whatever it is
    Count m_within; ///< a name, a time and what is said, in this order
    Count m_above; ///< a line with a name above the time
    StampClock m_clock;
    milliseconds m_first{-1}; ///< of all times
    qsizetype m_lines = 0;
    qsizetype m_links = 0; ///< with a time at the end of a line
    qsizetype m_sentences = 0; ///< that a time follows
    qsizetype m_withNameBehind = 0;
    bool m_namesAreHeads = false; ///< behind times
    bool m_namesAreMeant = false; ///< behind bare times
    bool m_namesAbove = false;
    bool m_namesBehind = false;
    bool m_areZero = false;
};

} // namespace earmark
