// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/episode/openepisode.h"
#include "session/reading/background.h"
#include "spelling/dictionary.h"
#include "spelling/knownwords.h"

#include <QTimer>

#include <memory>

namespace earmark {

/// Whether a word, as spelledWords() finds it, is spelt right. May be asked in any thread, also
/// when the episode is closed.
using Speller = std::function<bool(const QString &word)>;

/// Knows which words of the open episode are spelt right: by the dictionary of its language, its
/// names, and the words that the listener has added. Without a dictionary, all are.
class SpellCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestWord = 100; ///< that can be added

    explicit SpellCheck(OpenEpisode &open);
    ~SpellCheck() override;

    /// Reads dictionary and names in the background, then emits changed(). From then on, learns the
    /// names again when the text has changed. Only the first call does anything.
    void prepare();
    bool isReady() const { return m_isReady; } ///< until then, every word is right
    bool hasDictionary() const { return m_dictionary && !m_dictionary->isEmpty(); }

    bool knows(const QString &word) const { return m_speller(word); }
    Speller speller() const { return m_speller; }
    QFuture<QStringList> suggestions(const QString &word);

    /// Adds a word for all episodes, or takes it back. False if it could not be written.
    bool setKnown(const QString &word, bool isKnown);
    const QSet<QString> &added() const { return m_added; }
    const QString &language() const { return m_language; } ///< of the dictionary, BCP 47

signals:
    void changed(); ///< other words are right now

private:
    struct Learnt
    {
        QString language;
        std::optional<DictionaryFiles> files;
        std::shared_ptr<const Dictionary> dictionary; ///< null if the one of these files is known
        KnownWords names;
        QStringList added;
    };

    void learn();
    void take();
    void makeSpeller();

    OpenEpisode &m_open;
    bool m_isPrepared = false;
    bool m_isReady = false;
    QTimer m_rest; ///< after the last change of the text
    QString m_language;
    std::optional<DictionaryFiles> m_files; ///< of m_dictionary
    /// Shared with work in the background: a search for suggestions can't be stopped, and takes too
    /// long to wait for.
    std::shared_ptr<const Dictionary> m_dictionary;
    KnownWords m_names;
    QSet<QString> m_added;
    Speller m_speller;
    QFutureWatcher<Learnt> m_learning;
};

} // namespace earmark
