// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/player/playercommand.h"

#include "cli/kept/keptepisode.h"
#include "cli/kept/keptreading.h"
#include "cli/outputs.h"
#include "cli/printing/printing.h"
#include "cli/terminal.h"
#include "exports/player/playerpage.h"
#include "notes/notebook.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace earmark {

Result<> exportPlayer(const CommandLine &line)
{
    auto database = Database::open(libraryPath(line.dataFolder));
    if (!database)
        return database.error();
    const Library library(*database);
    const Notebook notebook(*database);
    const auto episode = findEpisode(library, line.files.first());
    if (!episode)
        return episode.error();
    auto document = notesDocument(library, notebook, episode->id);
    if (!document)
        return document.error();
    auto reading = keptReading(library, *episode);
    if (!reading)
        return reading.error();
    if (const auto fit =
            checkOutputs({.inputs = {episode->mediaPath}, .outputs = {line.output}, .report = {}});
        !fit)
        return fit;
    (*document)->transcript = std::move(reading->transcript);
    const PlayerSound sound{.embedded = line.link.isEmpty() ? episode->mediaPath : QString(),
                            .linked = line.link};
    {
        ProgressBar bar;
        const auto written = writePlayer(**document, sound, line.output, [&bar](double part) {
            bar.show(part);
            return true;
        });
        if (!written)
            return written;
    }
    const QString frame = playerFrame(*episode, QFileInfo(line.output).fileName());
    return writeOutput((frame + u'\n').toUtf8(), u"-"_s);
}

} // namespace earmark
