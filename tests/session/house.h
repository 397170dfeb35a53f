// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files.h"
#include "library/library.h"
#include "notes/notebook.h"
#include "playback/player.h"
#include "session/episode/aligning.h"
#include "session/episode/noting.h"
#include "session/episode/rereading.h"
#include "session/session.h"

#include <QDataStream>
#include <QTemporaryDir>

#include <cmath>
#include <memory>

namespace earmark {

/// `length` of a low tone as a WAV file (RIFF, 16-bit mono, 16 kHz).
inline QByteArray toneWav(milliseconds length)
{
    const auto samples = quint32(length.count() * 16);
    QByteArray bytes;
    QDataStream wav(&bytes, QIODevice::WriteOnly);
    wav.setByteOrder(QDataStream::LittleEndian);
    wav.writeRawData("RIFF", 4);
    wav << quint32(36 + samples * 2);
    wav.writeRawData("WAVEfmt ", 8);
    wav << quint32(16) << quint16(1) << quint16(1) << quint32(16000) << quint32(32000) << quint16(2)
        << quint16(16);
    wav.writeRawData("data", 4);
    wav << samples * 2;
    for (quint32 i = 0; i < samples; ++i)
        wav << qint16(8000 * std::sin(i * 0.1));
    return bytes;
}

/// A transcript with two lines of two people.
inline const QByteArray twoLines = "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>One is here.\n\n"
                                   "00:03.000 --> 00:04.000\n<v Bob>Two is there.\n";

/// What a listener copies from a web page; it has three lines.
inline const QString copiedPage = QStringLiteral(
    "The sea at night\n\nDescription\n\nWhat we heard on the shore.\n\nTranscription\n\n"
    "  • Speaker #0\n\n    Good evening. We are on the shore.\n\n"
    "  • Speaker #1\n\n    And it is dark here.\n");

inline bool hasTranscript(const Session &session)
{
    return session.current() && session.current()->hasTranscript();
}

/// How a House writes to its library: as the window does, or as the terminal does.
enum class Writing { Queued, AtOnce };

/// A folder with a library in it, a silent player, and what the window is made of.
struct House
{
    explicit House(Writing writing = Writing::Queued)
        : queue(writing == Writing::Queued ? std::make_unique<WriteQueue>(database.path())
                                           : nullptr)
    {}

    QTemporaryDir folder;
    Database database = *Database::open(folder.filePath(QStringLiteral("library.db")));
    std::unique_ptr<WriteQueue> queue;
    Library library = queue ? Library(database, *queue) : Library(database);
    Notebook notebook = queue ? Notebook(database, *queue) : Notebook(database);
    Player player{Player::Output::Clock};

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        return writeFile(path, bytes) ? path : QString();
    }

    /// Puts on disk what waits for it.
    bool settle() const { return !queue || queue->finish(std::chrono::seconds(30)); }
};

} // namespace earmark
