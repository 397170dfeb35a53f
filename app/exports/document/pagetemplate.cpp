// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/document/pagetemplate.h"

#include "exports/document/notetext.h"

#include <QFile>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace earmark {

using kainjow::mustache::data;

QString renderedPage(const QString &name, const data &values)
{
    QFile file(u":/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    kainjow::mustache::mustache page(opened ? file.readAll().toStdString() : std::string());
    Q_ASSERT(page.is_valid());
    page.set_custom_escape(escapedHtml);
    return QString::fromStdString(page.render(values));
}

std::string escapedHtml(const std::string &text)
{
    const QString escaped = QString::fromStdString(text).toHtmlEscaped();
    return QString(escaped).replace(u'\r', "&#13;"_L1).toStdString();
}

void setText(data &object, const std::string &name, const QString &text)
{
    const QString clean = cleanText(text);
    object.set(name, clean.isEmpty() ? data(data::type::bool_false) : data(clean.toStdString()));
}

QString imageAddress(const QByteArray &image)
{
    if (image.isEmpty())
        return {};
    const QString type = QMimeDatabase().mimeTypeForData(image).name();
    if (!type.startsWith("image/"_L1))
        return {};
    return "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(image.toBase64());
}

} // namespace earmark
