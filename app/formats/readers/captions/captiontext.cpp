// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/captions/captiontext.h"

#include "formats/input/markup/characterreferences.h"
#include "formats/input/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// The inside of <…> or {…} where it is formatting, with how many characters it takes.
struct Markup
{
    qsizetype length = 0;
    QString voice{}; ///< of <v Name>
    bool breaksLine = false;
};

std::optional<Markup> readMarkup(QStringView text)
{
    if (text.startsWith(u"{\\")) {
        const qsizetype end = headOf(text, 1000).indexOf(u'}');
        return end < 0 ? std::nullopt : std::optional(Markup{.length = end + 1});
    }
    if (!text.startsWith(u'<'))
        return {};
    const qsizetype end = headOf(text, 300).indexOf(u'>');
    if (end < 0)
        return {};
    QStringView inside = text.sliced(1, end - 1);
    const bool closing = inside.startsWith(u'/');
    if (closing)
        inside = inside.sliced(1);
    qsizetype length = 0;
    while (length < inside.size() && inside.at(length).isLetter())
        ++length;
    static constexpr std::array<QStringView, 10> known{u"b", u"i", u"u",    u"s",  u"font",
                                                       u"c", u"v", u"ruby", u"rt", u"lang"};
    const QStringView name = inside.first(length);
    if (name.compare(u"br", Qt::CaseInsensitive) == 0)
        return Markup{.length = end + 1, .breaksLine = true};
    const bool formatting = std::ranges::any_of(
        known, [name](QStringView tag) { return name.compare(tag, Qt::CaseInsensitive) == 0; });
    if (!formatting)
        return {};
    Markup markup{.length = end + 1};
    if (!closing && name.compare(u"v", Qt::CaseInsensitive) == 0) {
        const qsizetype space = inside.indexOf(u' ');
        markup.voice = space < 0 ? QString() : inside.sliced(space).trimmed().toString();
    }
    return markup;
}

} // namespace

QString plainCaption(QStringView text)
{
    if (!text.contains(u'<') && !text.contains(u'{') && !text.contains(u'&'))
        return text.toString();
    QString plain;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c == u'&') {
            const CharacterReference reference = readCharacterReference(text.sliced(i));
            const bool whole = text.at(i + reference.length - 1) == u';';
            plain += whole ? reference.text : QString(c);
            i += whole ? reference.length : 1;
            continue;
        }
        const auto markup = c == u'<' || c == u'{' ? readMarkup(text.sliced(i)) : std::nullopt;
        if (!markup) {
            plain += c;
            ++i;
            continue;
        }
        if (markup->breaksLine)
            plain += u'\n';
        if (!markup->voice.isEmpty())
            plain += (plain.isEmpty() ? u">> "_s : u"\n>> "_s) + markup->voice + u": "_s;
        i += markup->length;
    }
    return plain;
}

} // namespace earmark
