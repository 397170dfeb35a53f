// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/subtitles/timingsides.h"

#include "formats/input/digits.h"
#include "formats/input/timestamp.h"
#include "formats/input/words.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView standardArrow = u"-->";

TimingSides sidesAt(QStringView line, qsizetype begin, qsizetype end, bool isByHand)
{
    return {.before = line.first(begin).trimmed(),
            .after = line.sliced(end).trimmed(),
            .isByHand = isByHand};
}

// Dashes of any kind and a tip, which a program may have escaped; two dashes without a tip; or an
// arrow that is a single character.
const QRegularExpression &drawnByHand()
{
    static const QRegularExpression pattern(
        u"(?:(?:[-\\x{2010}-\\x{2015}\\x{2212}\\x{ff0d}=~]\\s?)+"
        "(?:(?:\\\\?>|[\\x{ff1e}\\x{203a}»]|&(?:amp;)*(?:gt|#0*62|#x0*3e);)+)"
        "|[-=\\x{2010}-\\x{2015}\\x{2212}\\x{ff0d}]{2,}"
        "|[\\x{2192}\\x{21d2}\\x{21e2}\\x{21e8}\\x{27f6}\\x{27f9}\\x{2794}\\x{2799}-\\x{27be}\\x{"
        "2b62}]"
        "\\x{fe0f}?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool mayBeginWithTime(QStringView line)
{
    for (const QChar c : line) {
        if (!c.isSpace() && !isUnseen(c))
            return plainSign(c).isDigit() || c == u'-';
    }
    return false;
}

} // namespace

std::optional<TimingSides> timingSidesOf(QStringView line)
{
    if (const qsizetype at = line.indexOf(standardArrow); at >= 0) {
        // Of --->, the last three characters are the arrow.
        const qsizetype tip = line.indexOf(u'>');
        const qsizetype begin = line.first(tip + 1).endsWith(standardArrow) ? tip - 2 : at;
        qsizetype end = begin + standardArrow.size();
        while (end < line.size() && line.at(end) == u'>')
            ++end;
        return sidesAt(line, begin, end, false);
    }
    constexpr qsizetype longestTimings = 200;
    if (!mayBeginWithTime(line))
        return {}; // as most lines do not
    const auto match = drawnByHand().match(headOf(line, longestTimings).toString());
    if (!match.hasMatch())
        return {};
    return sidesAt(line, match.capturedStart(), match.capturedEnd(), true);
}

} // namespace earmark
