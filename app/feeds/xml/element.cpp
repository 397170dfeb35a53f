// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xml/element.h"

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

void appendText(const Element &element, QString &text)
{
    text += element.content;
    for (const Element &child : element.children)
        appendText(child, text);
}

void appendHtml(const Element &element, QString &html)
{
    if (element.name.isEmpty()) {
        html += element.content.toHtmlEscaped();
        return;
    }
    const QString tag = element.name.section(u':', -1);
    html += u'<' + tag;
    for (const auto &[name, value] : element.attributes)
        html += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
    html += u'>';
    for (const Element &child : element.children)
        appendHtml(child, html);
    if (tag != "br"_L1 && tag != "img"_L1 && tag != "hr"_L1)
        html += u"</"_s + tag + u'>';
}

} // namespace

QString Element::attribute(QStringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

QString Element::text() const
{
    QString all;
    appendText(*this, all);
    return all;
}

const Element *Element::child(QStringView wanted) const
{
    for (const Element &one : children) {
        if (one.name == wanted && (!one.children.empty() || !one.attributes.isEmpty()))
            return &one;
    }
    return nullptr;
}

QString Element::textOf(QStringView wanted) const
{
    for (const Element &one : children) {
        if (one.name != wanted)
            continue;
        if (QString text = one.text().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

QString Element::inner() const
{
    const bool hasElements =
        std::ranges::any_of(children, [](const Element &one) { return !one.name.isEmpty(); });
    if (!hasElements)
        return text(); // HTML that was escaped, or plain text
    QString html;
    for (const Element &one : children)
        appendHtml(one, html);
    return html;
}

} // namespace earmark
