// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/ttmlpart.h"

#include "formats/readers/markup/ttmltimes.h"

#include <algorithm>
#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

void TtmlPart::addEndOf(const TtmlPart &child)
{
    const auto last = child.isTimed && child.end ? child.end : child.endInside;
    if (last)
        endInside = isSequence ? last : std::max(endInside.value_or(*last), *last);
}

bool isUnread(QStringView name, const QXmlStreamAttributes &attributes)
{
    static constexpr std::array<QStringView, 10> unread{
        u"metadata", u"desc",    u"title", u"copyright", u"agent",
        u"set",      u"animate", u"image", u"audio",     u"data"};
    static constexpr std::array<QStringView, 3> unreadRuby{u"text", u"textContainer", u"delimiter"};
    return std::ranges::find(unread, name) != unread.end()
        || std::ranges::find(unreadRuby, attributeOf(attributes, "ruby"_L1)) != unreadRuby.end();
}

} // namespace earmark
