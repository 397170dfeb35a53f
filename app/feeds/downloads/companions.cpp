// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/companions.h"

#include "core/files.h"
#include "feeds/chapterfile.h"
#include "feeds/downloads/filenames.h"
#include "feeds/text/addresses.h"
#include "formats/registry.h"
#include "net/fetch.h"

#include <QtConcurrent>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTranscripts = 6;
constexpr qint64 largestChapters = 8LL * 1024 * 1024;

struct KnownType
{
    QLatin1StringView part; ///< of the MIME type or the address
    QLatin1StringView ending;
};

// In the order of their worth.
constexpr KnownType knownTypes[] = {{"json"_L1, "json"_L1},  {"vtt"_L1, "vtt"_L1},
                                    {"subrip"_L1, "srt"_L1}, {"srt"_L1, "srt"_L1},
                                    {"html"_L1, "html"_L1},  {"text/plain"_L1, "txt"_L1},
                                    {".txt"_L1, "txt"_L1}};

int worthOf(const FeedTranscript &transcript)
{
    const auto of = [](const QString &text) {
        return int(
            std::ranges::find_if(knownTypes,
                                 [&text](const KnownType &one) { return text.contains(one.part); })
            - std::begin(knownTypes));
    };
    const int byType = of(transcript.type);
    return byType < int(std::size(knownTypes)) ? byType : of(QUrl(transcript.url).path().toLower());
}

QString endingOf(const FeedTranscript &transcript)
{
    const auto worth = size_t(worthOf(transcript));
    return worth < std::size(knownTypes) ? QString(knownTypes[worth].ending) : u"txt"_s;
}

// Stores what a person could open by hand; an empty path if it can't be read.
QString keptTranscript(const QString &recording, const QString &ending, const QByteArray &bytes)
{
    const auto read = readTranscript(bytes);
    const bool isToBeTimed = ending == "vtt"_L1 || ending == "srt"_L1;
    if (!read || (isToBeTimed && !read->transcript.isTimed())) // a page says that it is gone
        return {};
    const QFileInfo file(recording);
    const QString path = freePath(file.path(), file.completeBaseName(), ending);
    return writeFile(path, bytes) ? path : QString();
}

} // namespace

QList<FeedTranscript> bestTranscripts(const FeedItem &item, const QString &language)
{
    const QString wanted = language.section(u'-', 0, 0).toLower();
    QList<FeedTranscript> best = item.transcripts;
    std::ranges::stable_sort(best, {}, [&wanted](const FeedTranscript &one) {
        const QString its = one.language.section(u'-', 0, 0).toLower();
        const bool isForeign = !its.isEmpty() && !wanted.isEmpty() && its != wanted;
        return std::pair(isForeign, worthOf(one));
    });
    return best.first(std::min(best.size(), maxTranscripts));
}

CompanionFetch::CompanionFetch(Web &web, const QString &path, bool mayBePrivate, QObject *parent)
    : QObject(parent)
    , m_web(web)
    , m_path(path)
    , m_mayBePrivate(mayBePrivate)
{
    connect(&m_keeping, &QFutureWatcherBase::finished, this, &CompanionFetch::takeKept);
}

CompanionFetch::~CompanionFetch()
{
    m_keeping.waitForFinished();
}

void CompanionFetch::start(const FeedItem &item, const QString &language, milliseconds duration)
{
    m_transcripts = bestTranscripts(item, language);
    m_duration = duration;
    if (duration.count() > 0 && item.chapters.isEmpty())
        m_chaptersUrl = item.chaptersUrl;
    next();
}

void CompanionFetch::next()
{
    if (m_found.transcriptPath.isEmpty() && !m_transcripts.isEmpty()) {
        const FeedTranscript transcript = m_transcripts.takeFirst();
        m_type = endingOf(transcript);
        get(transcript.url, &CompanionFetch::keepTranscript);
    } else if (!m_chaptersUrl.isEmpty()) {
        get(std::exchange(m_chaptersUrl, {}), &CompanionFetch::takeChapters);
    } else {
        emit finished(m_found);
    }
}

void CompanionFetch::get(const QString &url, void (CompanionFetch::*take)(const QByteArray &))
{
    const QUrl address = fetchedAddress(url);
    WebRequest request{.url = address, .mayBePrivate = m_mayBePrivate};
    request.limits.bytes = largestTranscript;
    Fetch *fetch = m_web.get(request, this);
    connect(fetch, &Fetch::finished, this, [this, fetch, take](const Result<WebAnswer> &answer) {
        fetch->deleteLater();
        const bool isThere = answer && answer->status == 200 && answer->isWhole;
        (this->*take)(isThere ? answer->body : QByteArray());
    });
}

void CompanionFetch::keepTranscript(const QByteArray &bytes)
{
    m_keeping.setFuture(QtConcurrent::run(keptTranscript, m_path, m_type, bytes));
}

void CompanionFetch::takeKept()
{
    m_found.transcriptPath = m_keeping.result();
    next();
}

void CompanionFetch::takeChapters(const QByteArray &bytes)
{
    const auto file =
        bytes.size() <= largestChapters ? readChapterFile(bytes) : Result<ChapterFile>(Error{});
    if (file)
        m_found.chapters = chaptersOf(*file, m_duration);
    next();
}

} // namespace earmark
