// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/filenames.h"

#include "core/filename.h"
#include "core/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// Controls, what turns the direction of writing, what has no width, and what was no character.
bool isUnseen(char32_t sign)
{
    if (sign == QChar::ReplacementCharacter)
        return true;
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString seenSigns(const QString &text)
{
    static const QString separators = u"/\\:*?\"<>|"_s;
    QString seen;
    for (const char32_t sign : text.toUcs4()) {
        if (sign < 0x10000 && separators.contains(QChar(char16_t(sign))))
            seen += u'_';
        else if (!isUnseen(sign))
            seen += QString::fromUcs4(&sign, 1);
    }
    return seen;
}

} // namespace

QString safeFileName(const QString &text)
{
    static const QRegularExpression start(u"^[.\\-\\s~_]+"_s);
    static const QRegularExpression end(u"[.\\s]+$"_s);
    // Longer titles are not read to their end.
    QString name = text.left(1000).simplified().normalized(QString::NormalizationForm_C);
    name = seenSigns(name).remove(start);
    return unreservedFileName(shortenedFileName(name).remove(end));
}

QString fileNameOf(const ShowItem &item)
{
    QString title = safeFileName(item.title);
    if (title.isEmpty()) {
        const QByteArray hash =
            QCryptographicHash::hash(item.key.toUtf8(), QCryptographicHash::Sha1);
        title = QString::fromLatin1(hash.toHex().left(12));
    }
    return item.published.isValid() ? item.published.date().toString(Qt::ISODate) + u' ' + title
                                    : title;
}

Result<QString> makeShowFolder(const QString &folder, const Show &show)
{
    QString name = safeFileName(show.title);
    if (name.isEmpty())
        name = u"Show %1"_s.arg(qint64(show.id));
    const QString path = folder + u'/' + name;
    if (!QDir().mkpath(path))
        return writeError(path, ENOENT);
    const QString inside = QFileInfo(path).canonicalFilePath();
    if (!inside.startsWith(QFileInfo(folder).canonicalFilePath() + u'/'))
        return Error{
            QCoreApplication::translate("downloads", "“%1” leads out of the folder for downloads.")
                .arg(name)};
    return inside;
}

QString freePath(const QString &folder, const QString &name, const QString &ending)
{
    QSet<QString> taken;
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                     | QDir::NoDotAndDotDot);
    for (const QString &one : names)
        taken.insert(one.toCaseFolded());
    QString free = name + u'.' + ending;
    for (int i = 2; taken.contains(free.toCaseFolded()); ++i)
        free = u"%1 (%2).%3"_s.arg(name, QString::number(i), ending);
    return folder + u'/' + free;
}

} // namespace earmark
