// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

namespace earmark {

/// Receives the tags and texts of a page in their order.
class HtmlListener
{
public:
    virtual ~HtmlListener() = default;
    virtual void open(QLatin1StringView name, const QHash<QString, QString> &attributes) = 0;
    virtual void close(QLatin1StringView name) = 0;
    virtual void addText(QStringView text) = 0;

    void setLine(qsizetype line) { m_line = line; }
    /// The first language counts.
    void setLanguage(const QString &name) { m_language = m_language.isEmpty() ? name : m_language; }
    const QString &language() const { return m_language; } ///< of the page; empty if unknown

protected:
    qsizetype line() const { return m_line; } ///< of the page, counted from 1

private:
    qsizetype m_line = 1;
    QString m_language;
};

/// Parses HTML, however broken, with libxml2; nothing is fetched or run. An Error if it is too
/// large or nested too deep.
Result<> parseHtml(const QString &html, HtmlListener &listener);

/// Whether a tag holds more attributes than any real page has: parsers take very long to look for
/// duplicates among them.
bool hasEndlessTag(QStringView markup);

} // namespace earmark
