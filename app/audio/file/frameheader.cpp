// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/file/frameheader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace earmark {

namespace {

// ADTS: ISO/IEC 14496-3, 1.A.2.
std::optional<FrameHeader> readAdts(std::span<const unsigned char> bytes)
{
    static constexpr std::array rates{96'000, 88'200, 64'000, 48'000, 44'100, 32'000, 24'000,
                                      22'050, 16'000, 12'000, 11'025, 8'000,  7'350};
    const size_t rate = (bytes[2] >> 2) & 15;
    if (bytes.size() < 7 || (bytes[1] & 0xf6) != 0xf0 || rate >= rates.size())
        return {};
    return FrameHeader{.sampleRate = rates[rate],
                       .channels = (bytes[2] & 1) << 2 | bytes[3] >> 6,
                       .samples = 1024 * ((bytes[6] & 3) + 1)};
}

// ISO/IEC 11172-3 §2.4.1.3, ISO/IEC 13818-3, and the unofficial MPEG 2.5.
std::optional<FrameHeader> readMpeg(std::span<const unsigned char> bytes)
{
    static constexpr std::array rates{44'100, 48'000, 32'000};
    const int version = (bytes[1] >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    const int layer = 4 - ((bytes[1] >> 1) & 3);
    const size_t rate = (bytes[2] >> 2) & 3;
    if (version == 1 || rate >= rates.size() || bytes[2] >> 4 == 15)
        return {};
    const int divisor = version == 3 ? 1 : version == 2 ? 2 : 4;
    const int samples = layer == 1 ? 384 : layer == 3 && divisor > 1 ? 576 : 1152;
    return FrameHeader{.sampleRate = rates[rate] / divisor,
                       .channels = bytes[3] >> 6 == 3 ? 1 : 2,
                       .samples = samples};
}

} // namespace

std::optional<FrameHeader> readFrameHeader(std::span<const unsigned char> bytes)
{
    if (bytes.size() < 4 || bytes[0] != 0xff || (bytes[1] & 0xe0) != 0xe0)
        return {};
    return (bytes[1] & 6) == 0 ? readAdts(bytes) : readMpeg(bytes);
}

size_t tagSize(std::span<const unsigned char> bytes)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (text.starts_with("TAG"))
        return 128 + tagSize(bytes.subspan(std::min<size_t>(128, bytes.size())));
    if (!text.starts_with("ID3") || bytes.size() < 10)
        return 0;
    size_t size = 0;
    for (const unsigned char byte : bytes.subspan(6, 4))
        size = size << 7 | (byte & 127);
    return size + 10;
}

} // namespace earmark
