// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/input/frameclock.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace earmark {

/// A line that says when it begins.
struct LineStamp
{
    /// Where the time stands. All but Marked and AfterName may as well be words, see StampForms.
    enum class Kind {
        Marked, ///< [0:12] …, (0:12) …, 0:12 - 0:15 …
        AfterName, ///< Anna (0:12): …, Anna: [0:12] …
        AfterAny, ///< Anna (Acme) - 0:12, whatever the name, above what is said
        AfterNameOpen, ///< Anna (0:12) …
        BareAfterName, ///< Anna: 0:12 …, Anna - 0:12
        BareBeforeName, ///< 0:12 Anna: …, 0:12 - Anna, 0:12 ANNA …
        Bare, ///< 0:12 …
        Alone, ///< 0:12
    };

    Kind kind = Kind::Marked;
    milliseconds begin{0};
    std::optional<milliseconds> end{};
    QString name{}; ///< if the line says who speaks, but for a label in the text
    QString text{};
};

std::optional<LineStamp> stampIn(QStringView line);

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
    static constexpr std::size_t kinds = 8;

    struct Count
    {
        qsizetype lines = 0;
        milliseconds last{0};
        bool goesBack = false;
        QHash<QString, qsizetype> names;

        void add(milliseconds begin)
        {
            ++lines;
            goesBack = goesBack || begin < last;
            last = std::max(last, begin);
        }
    };

    void look(QStringView text);
    void countHeads();
    bool isMeant(LineStamp::Kind kind) const;
    bool isNearlyAll(qsizetype lines) const { return lines * 5 >= m_lines * 4; }

    std::array<Count, kinds> m_counts{};
    std::array<bool, kinds> m_isMeant{};
    Count m_bare; ///< Bare and BareBeforeName together
    Count m_heads; ///< a name and a time that are all of a line
    qsizetype m_headsWithText = 0; ///< in the line below
    QSet<QString> m_namesBehindTimes; ///< that are all else of a line
    qsizetype m_headNames = 0;
    qsizetype m_withTextBelow = 0;
    bool m_namesAreHeads = false;
    FrameClock m_frames;
    bool m_namesAreMeant = false; ///< behind bare times
    qsizetype m_lines = 0;
    qsizetype m_withNameAbove = 0;
    qsizetype m_withNameBehind = 0;
    QHash<QString, qsizetype> m_namesOfLines;
    bool m_namesAbove = false;
    bool m_namesBehind = false;
    bool m_areZero = false;
};

} // namespace earmark
