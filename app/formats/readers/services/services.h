// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/draft.h"
#include "formats/readers/json/jsonfile.h"

namespace earmark {

// The answers of recognition services, as JSON: words with times, and who says them. Each service
// has a file; how it is told by its keys, and how it is read.

bool isAssemblyAi(const JsonFile &file);
Draft readAssemblyAi(const JsonFile &file);

bool isDeepgram(const JsonFile &file);
Draft readDeepgram(const JsonFile &file);

bool isAmazon(const JsonFile &file);
Draft readAmazon(const JsonFile &file);
bool isAmazonCall(const JsonFile &file); ///< a call and its analytics
Draft readAmazonCall(const JsonFile &file);

bool isAzure(const JsonFile &file); ///< batches, and the fast service
Draft readAzure(const JsonFile &file);

bool isElevenLabs(const JsonFile &file); ///< of several channels
Draft readElevenLabs(const JsonFile &file);

bool isGladia(const JsonFile &file);
Draft readGladia(const JsonFile &file);

bool isGoogle(const JsonFile &file);
Draft readGoogle(const JsonFile &file);

bool isRev(const JsonFile &file);
Draft readRev(const JsonFile &file);

bool isSpeechmatics(const JsonFile &file);
Draft readSpeechmatics(const JsonFile &file);
bool isOldSpeechmatics(const JsonFile &file); ///< of the first version
Draft readOldSpeechmatics(const JsonFile &file);

bool isIbm(const JsonFile &file);
Draft readIbm(const JsonFile &file);

bool isSonix(const JsonFile &file);
Draft readSonix(const JsonFile &file);

bool isTrint(const JsonFile &file);
Draft readTrint(const JsonFile &file);

bool isYouTube(const JsonFile &file); ///< json3, its captions
Draft readYouTube(const JsonFile &file);

bool isDpe(const JsonFile &file); ///< the BBC's editors
Draft readDpe(const JsonFile &file);
bool isKaldi(const JsonFile &file); ///< as the BBC's Kaldi answers
Draft readKaldi(const JsonFile &file);

} // namespace earmark
