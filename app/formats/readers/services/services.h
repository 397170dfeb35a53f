// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/json/jsonfile.h"
#include "formats/readers/services/servicewords.h"

namespace earmark {

/// A recognition service, or an editor of what it heard: how its answers, words with times and who
/// says them in JSON, are told from others and read.
struct Service
{
    QString name; ///< a Format::name
    QString title;
    JsonPaths marks{}; ///< its file has something at one of these
    JsonPaths language{};
    JsonPaths lines{}; ///< without them the file is a line, or a list of lines
    LinePaths paths{};
    JsonPaths speakers{}; ///< a list of their ids and names
    JsonPaths turns{}; ///< a list of who speaks from when on
    WordPaths turn{};
    // Where that is not enough:
    bool (*isIt)(const QJsonValue &file) = nullptr;
    void (*add)(const QJsonValue &file, const Service &service, ServiceWords &words) = nullptr;
    Draft (*read)(const QJsonValue &file) = nullptr;

    QJsonArray linesIn(const QJsonValue &file) const;
};

/// In the order in which they are told from each other.
const QList<Service> &services();

bool isAnswerOf(const Service &service, const JsonFile &file);
Draft readAnswer(const Service &service, const JsonFile &file);

} // namespace earmark
