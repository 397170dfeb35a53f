// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints how long it takes to export 10,000 notes of 500 episodes, from the library to the file, in
// each format; best of three. Usage: bench_export [EPISODES [NOTES PER EPISODE]]

#include "exports/notesexport.h"
#include "library/library.h"
#include "notes/notebook.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<Annotation> notesOf(EpisodeId episode, int count)
{
    QList<Annotation> notes;
    for (int at = 0; at < count; ++at) {
        Annotation note;
        note.episode = episode;
        note.kind = Annotation::Kind::Highlight;
        note.colour = at % Annotation::colours;
        note.span = {milliseconds(at * 60'000), milliseconds(at * 60'000 + 9'500)};
        note.anchor = TextAnchor{{}, {CueId(at + 1), 0, CueId(at + 1), 20}, u"before "_s, {}};
        note.quote = u"A plant does not flee: it *negotiates* with the light, day after day, "
                     "and nobody [notices] it, number %1."_s.arg(at);
        note.speaker = u"Anne Martin"_s;
        note.note = at % 3 == 0 ? u"Compare with **chapter 3**:\n\n- light\n- water"_s
                                : u"A plain remark about it."_s;
        note.tags = {u"idea/light"_s, u"plants"_s};
        notes += note;
    }
    return notes;
}

Result<> fill(Database &database, int episodes, int notes)
{
    Library library(database);
    Notebook notebook(database);
    for (int at = 0; at < episodes; ++at) {
        Episode episode;
        episode.mediaPath = u"/tmp/episode %1.mp3"_s.arg(at);
        episode.title = u"Episode %1: why plants move"_s.arg(at);
        episode.show = u"The Lab"_s;
        episode.page = QUrl(u"https://lab.example/%1"_s.arg(at));
        episode.duration = 41min;
        const auto id = library.keep(episode, {});
        if (!id)
            return id.error();
        if (const auto added = notebook.takeOver(notesOf(*id, notes)); !added)
            return added.error();
    }
    return done;
}

Result<QList<NotesDocument>> allDocuments(Database &database)
{
    const Library library(database);
    const Notebook notebook(database);
    const auto episodes = library.episodes();
    if (!episodes)
        return episodes.error();
    QList<NotesDocument> documents;
    for (const Episode &episode : *episodes) {
        auto document = notesDocument(library, notebook, episode.id);
        if (!document)
            return document.error();
        documents += **document;
    }
    return documents;
}

Result<> exportAll(Database &database, const NotesFormat &format, const QString &folder)
{
    const auto documents = allDocuments(database);
    if (!documents)
        return documents.error();
    if (format.holdsMany)
        return writeNotesTo(*documents, folder + u"/all."_s + format.suffix(), format.name);
    const auto written = writeNotesInto(folder, *documents, format);
    return written ? Result<>(done) : written.error();
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int episodes = arguments.value(1, u"500"_s).toInt();
    const int notes = arguments.value(2, u"20"_s).toInt();
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"library.db"_s));
    if (!database)
        return fail(database.error());
    if (const auto filled = fill(*database, episodes, notes); !filled)
        return fail(filled.error());
    std::printf("%d notes of %d episodes\n", episodes * notes, episodes);
    for (const NotesFormat &format : notesFormats()) {
        qint64 best = -1;
        double cpu = 0;
        for (int round = 0; round < 3; ++round) {
            const QTemporaryDir output;
            QElapsedTimer timer;
            timer.start();
            const std::clock_t begun = std::clock();
            if (const auto written = exportAll(*database, format, output.path()); !written)
                return fail(written.error());
            const double used = double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
            cpu = round == 0 ? used : std::min(cpu, used);
            best = round == 0 ? timer.elapsed() : std::min(best, timer.elapsed());
        }
        std::printf("%-10s %6lld ms, %6.0f ms of CPU\n", qPrintable(format.name),
                    static_cast<long long>(best), cpu);
        std::fflush(stdout);
    }
    return 0;
}
