// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/dictionaryfiles.h"

#include <memory>
#include <mutex>

namespace earmark {

/// The words of a language, by Hunspell. May be asked from several threads.
class Dictionary
{
    Q_DISABLE_COPY_MOVE(Dictionary)

public:
    static constexpr qsizetype maxSuggestions = 6;

    /// Reads the files, which takes up to half a second. Without files, or if their letters are in
    /// an unknown encoding, every word is known.
    explicit Dictionary(const std::optional<DictionaryFiles> &files = {});
    ~Dictionary();

    bool isEmpty() const { return !m_spelling; }
    bool knows(const QString &word) const;
    /// Similar words, the likeliest first. Takes up to a second, in which knows() may be asked.
    QStringList suggestions(const QString &word) const;

private:
    class Words;

    std::optional<DictionaryFiles> m_files;
    std::unique_ptr<Words> m_spelling; ///< null if every word is known
    mutable std::mutex m_mutex; ///< guards m_suggesting
    mutable std::unique_ptr<Words> m_suggesting; ///< read when it is first needed
};

} // namespace earmark
