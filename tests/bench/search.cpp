// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_search [EPISODES]: makes a library of invented episodes of 6,000 words each, 2,000 by
// default, and prints what the index costs and how long searching takes.
#include "library/library.h"
#include "library/transcriptrepository.h"
#include "search/index/searchindex.h"
#include "search/searching.h"
#include "store/database.h"
#include "store/query.h"
#include "store/transaction.h"
#include "transcript/text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <random>
#include <unistd.h>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wordsOfEpisode = 6000;
constexpr int wordsOfLine = 15;
constexpr int vocabulary = 200'000;
constexpr int shows = 40;
constexpr int ownWords = 400; ///< of a show's topic

/// Words by Zipf and Mandelbrot, with English ones at the top.
class Words
{
public:
    Words()
    {
        m_words =
            u"the of and to a in that is it you for was on with as I they be this have really "
            "from or one had by but not what all were when we there can an your which their "
            "said if will up other about out many then them these so some"_s.split(u' ');
        std::mt19937 random(7);
        const QStringList parts =
            u"stra ber con ti mor lé nu vi ola qui sta per do ran é ch im str "
            "ent pal gor wen ix sul tam er"_s.split(u' ');
        std::uniform_int_distribution<qsizetype> part(0, parts.size() - 1);
        while (m_words.size() < vocabulary) {
            QString word;
            for (int i = 0, end = 2 + int(random() % 3); i < end; ++i)
                word += parts.at(part(random));
            m_words.append(
                word + (m_words.size() > 20'000 ? QString::number(m_words.size(), 36) : QString()));
        }
        double sum = 0;
        for (int rank = 0; rank < vocabulary; ++rank)
            m_sums.append(sum += 1 / std::pow(rank + 2.7, 1.05));
    }

    const QString &at(qsizetype rank) const { return m_words.at(rank); }
    qsizetype any(std::mt19937 &random) const
    {
        const double place = std::uniform_real_distribution(0.0, m_sums.last())(random);
        return std::min<qsizetype>(std::ranges::lower_bound(m_sums, place) - m_sums.begin(),
                                   vocabulary - 1);
    }

private:
    QStringList m_words;
    QList<double> m_sums;
};

Transcript episodeText(const Words &words, int number)
{
    std::mt19937 random{unsigned(number)};
    const qsizetype topic = 20'000 + (number % shows) * ownWords;
    Transcript text;
    const QList<SpeakerId> speakers{text.addSpeaker(u"Host %1"_s.arg(number % shows)),
                                    text.addSpeaker(u"Guest %1"_s.arg(number % 700))};
    for (int line = 0; line < wordsOfEpisode / wordsOfLine; ++line) {
        QStringList spoken;
        for (int i = 0; i < wordsOfLine; ++i)
            spoken.append(words.at(random() % 100 < 6 ? topic + qsizetype(random() % ownWords)
                                                      : words.any(random)));
        Cue cue;
        cue.beginsTurn = line % 5 == 0;
        cue.speaker = speakers.at(line / 5 % 2);
        cue.begin = line * 6s;
        cue.end = *cue.begin + 6s;
        cue.origin = TimeOrigin::File;
        cue.text = spoken.join(u' ') + u'.';
        cue.words = splitIntoWords(cue.text);
        text.addCue(cue);
    }
    return text;
}

void makeLibrary(Database &database, const Words &words, int episodes)
{
    Library library(database);
    TranscriptRepository transcripts(database.sql());
    for (int number = 0; number < episodes; ++number) {
        Episode facts;
        facts.mediaPath = u"/made/up/%1.mp3"_s.arg(number);
        facts.title = u"Episode %1 about %2"_s.arg(number).arg(words.at(30'000 + number));
        facts.show = u"Show %1"_s.arg(number % shows);
        facts.published = QDate(2020, 1, 1).addDays(number);
        facts.duration = 40min;
        const auto id = library.keep(facts, {});
        KeptTranscript kept;
        kept.episode = *id;
        kept.format = u"vtt"_s;
        const auto added = transcripts.add(kept, episodeText(words, number), {});
        (void)library.chooseTranscript(*added);
        if (number % 100 == 0)
            std::fprintf(stderr, "\r%d of %d episodes", number, episodes);
    }
    std::fprintf(stderr, "\r\033[K");
}

double percentile(QList<double> times, double part)
{
    std::ranges::sort(times);
    return times.isEmpty() ? 0 : times.at(qsizetype(part * double(times.size() - 1)));
}

qint64 bytesOf(const QSqlDatabase &db)
{
    auto pages = runQuery(db,
                          u"SELECT page_count * page_size FROM pragma_page_count(), "
                          "pragma_page_size()"_s);
    return pages && pages->next() ? pages->value(0).toLongLong() : 0;
}

void measureIndexing(const QSqlDatabase &db)
{
    SearchIndex index(db);
    (void)index.prepare();
    (void)run(db, u"PRAGMA secure_delete = OFF"_s);
    const qint64 before = bytesOf(db);
    QList<double> times;
    const auto episodes = *index.stale(1'000'000);
    QElapsedTimer all;
    all.start();
    for (const EpisodeId episode : episodes) {
        QElapsedTimer clock;
        clock.start();
        auto made = index.update(episode);
        if (made)
            made = index.merge([] { return true; });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    double sum = 0;
    for (const double time : std::as_const(times))
        sum += time;
    std::printf("index: %.1f ms an episode (median %.1f, p99 %.0f, max %.0f), %.1f s in all\n",
                sum / double(std::max<qsizetype>(1, times.size())), percentile(times, 0.5),
                percentile(times, 0.99), percentile(times, 1), double(all.elapsed()) / 1000);
    all.restart();
    (void)index.optimise([] { return true; });
    std::printf("merge: %.1f s\n", double(all.elapsed()) / 1000);
    std::printf("size:  %.1f MB, beside %.1f MB of transcripts\n",
                double(bytesOf(db) - before) / 1e6, double(before) / 1e6);
}

// Makes the system forget what it has read of the library.
void forgetPages(const QString &path)
{
    for (const QString &name : {path, path + u"-wal"_s}) {
        const int file = open(QFile::encodeName(name).constData(), O_RDONLY);
        if (file < 0)
            continue;
        fsync(file);
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        close(file);
    }
}

double cpuMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double firstPage(const QString &path, const SearchQuery &query, SearchAnswer *answer = nullptr)
{
    QElapsedTimer clock;
    clock.start();
    const auto database = Database::connect(path);
    (void)prepareForSearching(database->sql());
    auto found = findPart(database->sql(), {.query = query}, [] { return true; });
    const double took = double(clock.nsecsElapsed()) / 1e6;
    if (answer)
        *answer = *found;
    return took;
}

void measureQuery(const QString &path, const QString &name, const QString &text)
{
    const auto query = *readSearchQuery(text);
    forgetPages(path);
    SearchAnswer answer;
    const double cold = firstPage(path, query, &answer);
    QList<double> warm;
    QList<double> cpu;
    QList<double> complete;
    QList<double> completeCpu;
    SearchCount count;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer clock;
        clock.start();
        const double before = cpuMilliseconds();
        warm.append(firstPage(path, query));
        cpu.append(cpuMilliseconds() - before);
        const auto database = Database::connect(path);
        (void)prepareForSearching(database->sql());
        count = *countAll(database->sql(), query, [] { return true; });
        complete.append(double(clock.nsecsElapsed()) / 1e6);
        completeCpu.append(cpuMilliseconds() - before);
    }
    std::printf("%-18s %8.0f %8.1f %8.1f %8.0f %8.0f   %d episodes, %s%lld places\n",
                qPrintable(name), cold, percentile(warm, 0.5), percentile(cpu, 0.5),
                percentile(complete, 0.5), percentile(completeCpu, 0.5), count.episodes,
                count.isAbout ? "about " : "", static_cast<long long>(count.places));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int episodes = argc > 1 ? std::max(1, atoi(argv[1])) : 2000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    const Words words;
    {
        auto database = *Database::open(path);
        (void)run(database.sql(), u"PRAGMA synchronous = OFF"_s);
        makeLibrary(database, words, episodes);
        measureIndexing(database.sql());
        (void)run(database.sql(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    const QString rare = words.at(30'005);
    const QString medium = words.at(3'000);
    std::printf("\nms; CPU time does not depend on what else the computer does\n"
                "%-18s %8s %8s %8s %8s %8s\n",
                "first page", "cold", "warm", "its CPU", "counted", "its CPU");
    const std::pair<QString, QString> queries[] = {
        {u"rare word"_s, rare},
        {u"medium word"_s, medium},
        {u"really"_s, u"really"_s},
        {u"the"_s, u"the"_s},
        {u"strai*"_s, u"strati*"_s},
        {u"str*"_s, u"str*"_s},
        {u"st*"_s, u"st*"_s},
        {u"“and the”"_s, u"\"and the\""_s},
        {u"“of the and a”"_s, u"\"of the and a\""_s},
        {u"the, rare"_s, u"the "_s + rare},
        {u"medium, really"_s, medium + u" really"_s},
        {u"the -really"_s, u"the -really"_s},
        {u"medium speaker:"_s, medium + u" speaker:\"Host 3\""_s},
        {u"the show: after:"_s, u"the show:\"Show 5\" after:2023"_s},
        {u"rare in:title"_s, rare + u" in:title"_s},
        {u"absent"_s, u"zzyzx"_s},
    };
    for (const auto &[name, text] : queries)
        measureQuery(path, name, text);
    return 0;
}
