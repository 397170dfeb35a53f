// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/notesexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Names are at most 255 bytes long on most file systems; this leaves room for a suffix, for the
// letters that a file has while it is being written, and for what a file system adds in encrypting.
constexpr qsizetype mostBytes = 120;

bool isPartOfEmoji(char16_t unit)
{
    return unit == u'\u200C' || unit == u'\u200D'; // the joiners, which Persian and Hindi need too
}

// What Windows, macOS and FAT forbid in a name becomes a dash, what cannot be seen becomes nothing.
QString withoutForbidden(const QString &text)
{
    QString name;
    for (const char32_t letter : text.toUcs4()) {
        const auto category = QChar::category(letter);
        if (QChar::isSpace(letter))
            name += u' ';
        else if (letter < 0x80 && u"<>:\"/\\|?*"_s.contains(QChar(char16_t(letter))))
            name += u'-';
        else if (category == QChar::Other_Control || category == QChar::Other_Surrogate
                 || letter == QChar::ReplacementCharacter)
            continue;
        else if (category != QChar::Other_Format || isPartOfEmoji(char16_t(letter)))
            name += QStringView(QChar::fromUcs4(letter));
    }
    return name.simplified();
}

// Cut between two letters as the reader sees them, never within an emoji or off an accent.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        if (QStringView(name).first(next).toUtf8().size() > mostBytes)
            break;
        end = next;
    }
    return name.first(end);
}

// A dot or dash in front hides a file or looks like an option; Windows drops a dot or space behind.
QString trimmedName(const QString &name)
{
    static const QRegularExpression ends(u"^[ .-]+|[ .-]+$"_s);
    return QString(name).remove(ends);
}

// Windows keeps these names for devices, whatever follows their first dot.
bool isReserved(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\\s*(\\.|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString exportFileName(const Episode &episode)
{
    QStringList parts{episode.show, episode.title};
    if (episode.title.trimmed().isEmpty())
        parts = {QFileInfo(episode.mediaPath).completeBaseName()};
    for (QString &part : parts)
        part = trimmedName(withoutForbidden(part.normalized(QString::NormalizationForm_C)));
    parts.removeAll(QString());

    const QString name = trimmedName(shortened(parts.join(u" - "_s)));
    if (name.isEmpty())
        return QCoreApplication::translate("notesexport", "Notes");
    return isReserved(name) ? u'_' + name : name;
}

} // namespace earmark
