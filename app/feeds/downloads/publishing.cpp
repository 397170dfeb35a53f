// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/downloads/publishing.h"

#include "core/files.h"
#include "feeds/downloads/filenames.h"

#include <unistd.h>

namespace earmark {

namespace {

Result<> bringToDisk(const QString &path)
{
    QFile file(path);
    errno = 0;
    const bool isThere = file.open(QIODevice::ReadOnly) && ::fsync(file.handle()) == 0;
    return isThere ? Result<>(done) : writeError(path, errno);
}

} // namespace

Result<PublishedFile> publish(const ArrivedFile &arrived, const std::function<bool()> &goOn)
{
    auto sound = checkSound(arrived.part, goOn);
    if (!sound) {
        if (goOn())
            QFile::remove(arrived.part); // nothing can be made of it
        return sound.error();
    }
    PublishedFile published{.path = {}, .sound = *std::move(sound)};
    if (published.sound.isCut() && !arrived.mayBeCut)
        return published;
    if (const auto kept = bringToDisk(arrived.part); !kept)
        return kept.error();
    const QString folder = QFileInfo(arrived.part).path();
    // QFile::rename() replaces no file, so another that has just taken the name is safe.
    for (int tries = 0; tries < 3 && published.path.isEmpty(); ++tries) {
        const QString path = freePath(folder, arrived.name, published.sound.ending);
        if (QFile::rename(arrived.part, path))
            published.path = path;
    }
    if (published.path.isEmpty())
        return writeError(arrived.part, EACCES);
    (void)bringToDisk(folder); // so that the name is there after a power cut
    return published;
}

} // namespace earmark
