// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/digits.h"

#include <algorithm>

namespace earmark {

namespace {

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

} // namespace

QChar plainSign(QChar c)
{
    static constexpr QStringView others =
        u"：︓∶꞉．٫，٬،；［］（）【】｛｝＜＞〈〉＃－−‐‑｜\u3000\u00a0\u202f\u2009\u2007";
    static constexpr QStringView plain = u"::::..,,,;[]()[]{}<><>#----|     ";
    static_assert(others.size() == plain.size());
    if (isAscii(c))
        return c;
    if (c.category() == QChar::Number_DecimalDigit)
        return QChar(u'0' + c.digitValue());
    const auto known = std::ranges::find(others, c);
    return known == others.end() ? c : plain.at(known - others.begin());
}

QString withPlainSigns(QStringView text)
{
    QString result = text.toString();
    if (!std::ranges::all_of(text, isAscii))
        std::ranges::transform(text, result.begin(), plainSign);
    return result;
}

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format;
}

} // namespace earmark
