// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/kepttranscript.h"
#include "library/library.h"
#include "store/query.h"
#include "transcript/edit/turns.h"

#include <QTemporaryDir>

namespace earmark {

/// A library with one episode, which tests of transcripts inherit.
class KeptLibrary
{
protected:
    void makeLibrary()
    {
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(
            *Database::open(m_folder->filePath(QStringLiteral("library.db"))));
        m_library = std::make_unique<Library>(*m_database);
        Episode facts;
        facts.mediaPath = QStringLiteral("/music/plants.mp3");
        m_episode = *m_library->keep(facts, {});
    }

    KeptTranscript kept() const
    {
        KeptTranscript kept;
        kept.episode = m_episode;
        kept.format = QStringLiteral("bullets");
        return kept;
    }

    /// Stores and chooses a transcript.
    Result<TranscriptId> keep(const Transcript &transcript, const QByteArray &source)
    {
        const auto id = keepTranscript(m_library->databasePath(), kept(), transcript, source);
        if (!id)
            return id;
        const auto chosen = m_library->chooseTranscript(*id);
        return chosen ? id : chosen.error();
    }

    /// In the chosen transcript.
    Result<> rename(Library &library, SpeakerId speaker, const QString &name) const
    {
        const LoadedTranscript loaded = load();
        const Transcript &text = loaded.transcript;
        return library.writeStep(
            m_episode, {}, {},
            TranscriptEdit{.transcript = loaded.kept.id,
                           .edit = editBetween(text, withName(text, speaker, name)),
                           .others = {}});
    }

    int valueOf(const QString &sql) const
    {
        auto rows = runQuery(m_database->sql(), sql);
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }

    Episode found() const { return **m_library->episode(m_episode); }

    LoadedTranscript load() const
    {
        auto loaded = loadTranscript(m_library->databasePath(), m_episode);
        return loaded && *loaded ? **loaded : LoadedTranscript();
    }

    static Transcript conversation()
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        Transcript transcript;
        transcript.language = QStringLiteral("fr");
        const SpeakerId anne = transcript.addSpeaker(QStringLiteral("Speaker 0"));
        const SpeakerId paul = transcript.addSpeaker(QStringLiteral("Paul"));
        Cue first;
        first.speaker = anne;
        first.beginsTurn = true;
        first.beginsParagraph = true;
        first.origin = TimeOrigin::File;
        first.begin = 1s;
        first.end = 3s + 500ms;
        first.confidence = 0.93F;
        first.text = u"Bonjour\u202f! 🌱"_s;
        first.words = {
            {.id = {}, .offset = 0, .length = 9, .span = TimeSpan{1s, 2s}, .confidence = 1},
            {.id = {}, .offset = 10, .length = 2, .span = {}, .confidence = -1}};
        transcript.addCue(first);
        Cue second;
        second.speaker = paul;
        second.speakerInferred = true;
        second.spaceBefore = false;
        second.origin = TimeOrigin::Aligned;
        second.begin = 4s;
        second.text = QStringLiteral("Oui.");
        transcript.addCue(second);
        Cue third;
        third.text = QStringLiteral("(rires)");
        transcript.addCue(third);
        return transcript;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    EpisodeId m_episode{};
};

} // namespace earmark
