// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include <QFile>
#include <QStringConverter>

#include <hunspell.hxx>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// Hunspell(5), "SET encoding": these three are named otherwise than everywhere else.
QByteArray usualName(const std::string &encoding)
{
    QByteArray name(encoding.c_str());
    name.replace("microsoft-cp", "windows-");
    name.replace("TIS620-2533", "TIS-620");
    name.replace("ISO8859-", "ISO-8859-");
    return name;
}

} // namespace

/// Hunspell, which is not made for several threads, and its encoding.
class Dictionary::Words
{
public:
    explicit Words(const DictionaryFiles &files)
        : m_words(QFile::encodeName(files.affixes).constData(),
                  QFile::encodeName(files.words).constData())
        , m_encoder(usualName(m_words.get_dict_encoding()).constData())
        , m_decoder(usualName(m_words.get_dict_encoding()).constData())
    {}

    bool isValid() const { return m_encoder.isValid() && m_decoder.isValid(); }

    bool knows(const QString &word)
    {
        const std::scoped_lock lock(m_mutex);
        const auto bytes = encoded(word);
        return bytes && m_words.spell(*bytes);
    }

    QStringList suggestions(const QString &word)
    {
        const std::scoped_lock lock(m_mutex);
        const auto bytes = encoded(word);
        if (!bytes)
            return {};
        QStringList suggestions;
        for (const std::string &one : m_words.suggest(*bytes)) {
            suggestions.append(m_decoder.decode(QByteArrayView(one.data(), qsizetype(one.size()))));
            if (suggestions.size() == maxSuggestions)
                break;
        }
        return suggestions;
    }

private:
    // Nothing if the dictionary has no letters for it.
    std::optional<std::string> encoded(const QString &word)
    {
        const QByteArray bytes = m_encoder.encode(word);
        const QString back = m_decoder.decode(bytes);
        if (back != word)
            return {};
        return bytes.toStdString();
    }

    std::mutex m_mutex; ///< guards everything below
    Hunspell m_words;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

Dictionary::Dictionary(const std::optional<DictionaryFiles> &files)
    : m_files(files)
{
    if (!files)
        return;
    auto words = std::make_unique<Words>(*files);
    if (words->isValid())
        m_spelling = std::move(words);
}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString &word) const
{
    return isEmpty() || m_spelling->knows(word);
}

// Whoever asks knows() must not wait for a search.
QStringList Dictionary::suggestions(const QString &word) const
{
    if (isEmpty())
        return {};
    const std::scoped_lock lock(m_mutex);
    if (!m_suggesting)
        m_suggesting = std::make_unique<Words>(*m_files);
    return m_suggesting->suggestions(word);
}

} // namespace earmark
