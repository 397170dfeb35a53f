// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

/// A transcript beside a media file, by what decides its rank: the index of its suffix in
/// suffixes(), whether there is more between name and suffix (x.fr.srt), and its path.
using Sidecar = std::tuple<qsizetype, bool, QString>;

// All suffixes, timed formats first and .txt last.
QStringList suffixes()
{
    QStringList all;
    for (const Format &format : formats())
        all += format.suffixes;
    return all;
}

// Between the name and the suffix may be the suffix of the media file, a language, or a word such
// as “transcript”. Anything else belongs to another episode.
bool mayStandBetween(const QString &middle, const QString &mediaSuffix)
{
    static const QRegularExpression pattern(
        u"^(?:[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*|transcript|transcription|captions|subtitles|auto)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = middle.split(u'.', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts, [&](const QString &part) {
        return part.compare(mediaSuffix, Qt::CaseInsensitive) == 0
            || pattern.match(part).hasMatch();
    });
}

} // namespace

QStringList sidecarsOf(const QString &mediaPath)
{
    const QFileInfo media(mediaPath);
    // File systems store accents as one character or two.
    const auto composed = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C);
    };
    const QString base = composed(media.completeBaseName());
    const QStringList known = suffixes();
    QList<Sidecar> found;
    // Include pipes and the like; reading them says what is wrong.
    const auto files = media.dir().entryInfoList(QDir::Files | QDir::System | QDir::Readable);
    for (const QFileInfo &file : files) {
        const QString name = composed(file.fileName());
        const qsizetype format = known.indexOf(file.suffix().toLower());
        if (format < 0 || base.isEmpty() || file.isDir()
            || !name.startsWith(base + u'.', Qt::CaseInsensitive))
            continue;
        const QString middle = name.sliced(base.size()).chopped(file.suffix().size());
        if (mayStandBetween(middle, media.suffix()))
            found.append({format, middle != "."_L1, file.filePath()});
    }
    std::ranges::sort(found);
    QStringList paths;
    for (const auto &[format, hasMiddle, path] : std::as_const(found))
        paths.append(path);
    return paths;
}

} // namespace earmark
