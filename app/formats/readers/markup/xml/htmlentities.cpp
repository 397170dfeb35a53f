// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/xml/htmlentities.h"

#include "formats/input/markup/characterreferences.h"

namespace earmark {

using namespace Qt::StringLiterals;

QString HtmlEntities::resolveUndeclaredEntity(const QString &name)
{
    const QString known = namedCharacter(name.toUtf8());
    return (known.isNull() ? u'&' + name + u';' : known).toHtmlEscaped();
}

} // namespace earmark
