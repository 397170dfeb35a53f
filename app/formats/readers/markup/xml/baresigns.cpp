// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/xml/baresigns.h"

#include "formats/input/words.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// How long a part is, from its first sign to its last, where nothing is to be escaped; 0 if none
// begins here.
qsizetype lengthOfWhole(QStringView xml)
{
    static constexpr std::pair<QStringView, QStringView> wholes[] = {
        {u"<!--", u"-->"}, {u"<![CDATA[", u"]]>"}, {u"<?", u"?>"}};
    for (const auto &[begin, end] : wholes) {
        if (!xml.startsWith(begin))
            continue;
        const qsizetype at = xml.indexOf(end, begin.size());
        return at < 0 ? xml.size() : at + end.size();
    }
    return 0;
}

bool isReference(QStringView xml)
{
    static const QRegularExpression pattern(u"^&(?:#\\d{1,7}|#x[0-9A-Fa-f]{1,6}|\\w{1,40});"_s);
    return pattern.match(headOf(xml, 50).toString()).hasMatch();
}

bool isTag(QStringView xml)
{
    const QStringView behind = xml.sliced(xml.startsWith(u"</") ? 2 : 1);
    const QChar first = behind.isEmpty() ? u'a' : behind.front(); // a file may break off here
    return first.isLetter() || first == u'_' || first == u':' || first == u'!';
}

} // namespace

EscapedXml withEscapedSigns(QStringView xml)
{
    EscapedXml escaped;
    qsizetype done = 0;
    const auto escape = [&](qsizetype at, QStringView reference) {
        escaped.text += xml.sliced(done, at - done);
        escaped.text += reference;
        done = at + 1;
        if (escaped.signs++ == 0)
            escaped.firstLine = xml.first(at).count(u'\n') + 1;
    };
    for (qsizetype at = 0; at < xml.size();) {
        const QStringView rest = xml.sliced(at);
        const qsizetype whole = rest.front() == u'<' ? lengthOfWhole(rest) : 0;
        if (whole == 0 && rest.front() == u'&' && !isReference(rest))
            escape(at, u"&amp;");
        else if (whole == 0 && rest.front() == u'<' && !isTag(rest))
            escape(at, u"&lt;");
        at += std::max<qsizetype>(1, whole);
    }
    escaped.text += xml.sliced(done);
    return escaped;
}

} // namespace earmark
