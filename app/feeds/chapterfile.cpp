// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/chapterfile.h"

#include "feeds/text/addresses.h"
#include "feeds/text/charset.h"
#include "feeds/text/durations.h"
#include "feeds/text/titles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxChapters = 10'000;

Error chaptersDamaged(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    return Error{QCoreApplication::translate(
                     "feeds", "The file of chapters is damaged in line %1, column %2.")
                     .arg(before.count('\n') + 1)
                     .arg(before.size() - before.lastIndexOf('\n'))};
}

// A number or a text with one.
std::optional<milliseconds> chapterTime(const QJsonValue &value)
{
    if (value.isString())
        return readFeedDuration(value.toString());
    constexpr double longest = 360'000;
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0) || seconds >= longest)
        return {};
    return milliseconds(qRound64(seconds * 1000));
}

// Counts an address that is none.
QString chapterLink(const QJsonValue &value, int &warnings)
{
    const QString written = value.toString().trimmed();
    QString url = webAddressIn(written, {});
    warnings += !written.isEmpty() && url.isEmpty();
    return url;
}

// JSON Chapters, "endTime": it counts if it is in the chapter, else the next one that is listed.
void setEnds(ChapterFile &file)
{
    for (qsizetype i = 0; i < file.chapters.size(); ++i) {
        ListedChapter &one = file.chapters[i];
        const auto next = std::find_if(
            file.chapters.cbegin() + i + 1, file.chapters.cend(),
            [&one](const ListedChapter &other) { return other.isListed || !one.isListed; });
        const auto limit = next == file.chapters.cend() ? std::nullopt : std::optional(next->begin);
        const bool isWrong = one.end && *one.end <= one.begin;
        file.warnings += isWrong;
        if (!one.end || isWrong || (limit && *one.end > *limit))
            one.end = limit;
    }
}

} // namespace

bool looksLikeChapters(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return json.left(4096).contains("\"chapters\"") || json.left(4096).contains("startTime");
    return document.isArray() || document[u"chapters"].isArray();
}

Result<ChapterFile> readChapterFile(const QByteArray &bytes)
{
    const auto json = utf8Of(bytes);
    if (!json)
        return json.error();
    QJsonParseError damage;
    const QJsonDocument document = QJsonDocument::fromJson(*json, &damage);
    if (damage.error != QJsonParseError::NoError)
        return chaptersDamaged(*json, damage.offset);
    ChapterFile file;
    file.warnings = document.isArray() ? 1 : 0;
    const QJsonArray list = document.isArray() ? document.array() : document[u"chapters"].toArray();
    for (const QJsonValue &one : list) {
        const auto begin = chapterTime(one[u"startTime"]);
        if (!begin || file.chapters.size() >= maxChapters) {
            ++file.warnings;
            continue;
        }
        file.chapters.append({.begin = *begin,
                              .end = chapterTime(one[u"endTime"]),
                              .title = plainTitle(one[u"title"].toString()),
                              .link = chapterLink(one[u"url"], file.warnings),
                              .image = chapterLink(one[u"img"], file.warnings),
                              .isListed = one[u"toc"].toBool(true)});
    }
    if (file.chapters.isEmpty())
        return Error{QCoreApplication::translate("feeds", "This file has no chapters.")};
    std::ranges::stable_sort(file.chapters, {}, &ListedChapter::begin);
    const auto alike = [](const ListedChapter &one, const ListedChapter &other) {
        return one.begin == other.begin && one.isListed == other.isListed;
    };
    const auto twins = std::unique(file.chapters.begin(), file.chapters.end(), alike);
    file.warnings += int(std::distance(twins, file.chapters.end()));
    file.chapters.erase(twins, file.chapters.end());
    setEnds(file);
    return file;
}

QList<Chapter> chaptersOf(const ChapterFile &file, milliseconds duration)
{
    QList<Chapter> chapters;
    for (const ListedChapter &one : file.chapters) {
        const milliseconds end = std::max(one.end.value_or(duration), one.begin);
        if (one.isListed)
            chapters.append({.span = {.begin = one.begin, .end = end}, .title = one.title});
    }
    return chapters;
}

} // namespace earmark
