// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/markup/characternames.h"

#include <QByteArrayList>

#include <cmark.h>
#include <libxml/HTMLparser.h>
#include <memory>

namespace earmark {

namespace {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

} // namespace

// CommonMark, "entity references": all names of HTML, with their semicolons.
QString namedCharacter(QByteArrayView name)
{
    if (const QString old = oldNamedCharacter(name); !old.isNull())
        return old;
    const QByteArray reference = '&' + name.toByteArray() + ';';
    const std::unique_ptr<cmark_node, FreeNode> document(
        cmark_parse_document(reference.constData(), size_t(reference.size()), CMARK_OPT_DEFAULT));
    cmark_node *text = cmark_node_first_child(cmark_node_first_child(document.get()));
    const QByteArray decoded = cmark_node_get_literal(text);
    return cmark_node_next(text) || decoded == reference ? QString() : QString::fromUtf8(decoded);
}

// HTML, "named character references": those of Latin-1, and a few that were once written in
// capitals too.
QString oldNamedCharacter(QByteArrayView name)
{
    static const QByteArrayList alsoCapitals{"AMP", "COPY", "GT", "LT", "QUOT", "REG"};
    if (name.size() > longestOldName || name == "apos")
        return {};
    QByteArray known = name.toByteArray();
    if (alsoCapitals.contains(known))
        known = known.toLower();
    const htmlEntityDesc *entity =
        htmlEntityLookup(reinterpret_cast<const xmlChar *>(known.constData()));
    return entity && entity->value <= 0xff ? QString(QChar(char16_t(entity->value))) : QString();
}

} // namespace earmark
