// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

namespace earmark {

/// What a page is made of, in its order.
class HtmlListener
{
public:
    virtual ~HtmlListener() = default;
    virtual void open(QLatin1StringView name, const QHash<QString, QString> &attributes) = 0;
    virtual void close(QLatin1StringView name) = 0;
    virtual void addText(QStringView text) = 0;

    void setLine(qsizetype line) { m_line = line; }

protected:
    qsizetype line() const { return m_line; } ///< of the page, counted from 1

private:
    qsizetype m_line = 1;
};

/// Reads HTML, however broken, with libxml2; nothing is fetched or run. An Error when it is too
/// large or nests too deep.
Result<> parseHtml(const QString &html, HtmlListener &listener);

/// Whether some tag holds more attributes than any page has: to look for double ones among them
/// takes parsers very long.
bool hasEndlessTag(QStringView markup);

} // namespace earmark
